package org.parley.flink.fold;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long a job that never ends holds a reading: for so many days after the day of its
 * publication, counted to the last day of which anything is known. A reading without a day is held
 * for ever. What is forgotten stands in the readings that were written, from which all can be
 * folded again.
 *
 * @param days how many; {@link #FOR_EVER} for all
 */
public record Memory(long days) implements Serializable {
  /** Forgets nothing. */
  public static final Memory FOR_EVER = new Memory(Long.MAX_VALUE);

  /** Whether what was published on a day is held. */
  public boolean holds(Optional<LocalDate> published, Optional<LocalDate> today) {
    return equals(FOR_EVER)
        || published.isEmpty()
        || today.isEmpty()
        || !published.get().plusDays(days).isBefore(today.get());
  }

  /**
   * When what was published at a time is no longer held.
   *
   * @param published in milliseconds of the epoch
   * @return the same; empty for never
   */
  OptionalLong end(long published) {
    return equals(FOR_EVER)
        ? OptionalLong.empty()
        : OptionalLong.of(published + Duration.ofDays(days + 1).toMillis() - 1);
  }
}
