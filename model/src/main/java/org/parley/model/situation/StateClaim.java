package org.parley.model.situation;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;

/**
 * The last word of one speaker on the state of a ceasefire.
 *
 * @param speakers who says it; empty for the publishers' own voice
 * @param says what it says
 * @param when the time it speaks of; empty when not told
 * @param documents the articles that tell it
 */
public record StateClaim(
    List<Actor> speakers, TruceState says, Optional<Interval> when, List<String> documents) {
  public StateClaim {
    speakers = List.copyOf(speakers);
    documents = List.copyOf(documents);
  }
}
