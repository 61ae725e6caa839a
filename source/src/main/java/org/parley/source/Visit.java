package org.parley.source;

import java.time.Instant;
import java.util.Optional;
import org.parley.source.fetch.Validators;

/**
 * What is remembered of something watched, or found where something is watched, from one look to
 * the next.
 *
 * @param due when it is to be looked at again; empty if never
 * @param failures how often in a row it could not be had
 * @param validators what the server said of it; of a file its size and time of change, as a tag
 */
public record Visit(Optional<Instant> due, int failures, Validators validators) {
  /** Before the first. */
  static final Visit NEVER = new Visit(Optional.of(Instant.EPOCH), 0, Validators.none());

  /** It is settled, and not looked at again. */
  static final Visit SETTLED = new Visit(Optional.empty(), 0, Validators.none());

  boolean isDue(Instant now) {
    return due.filter(moment -> !moment.isAfter(now)).isPresent();
  }
}
