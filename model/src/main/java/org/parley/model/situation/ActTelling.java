package org.parley.model.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Span;

/**
 * One article's telling of an act in the life of a ceasefire.
 *
 * @param document id of the article
 * @param report id of the ceasefire in its reading
 * @param told the day the article was published; empty when unknown
 * @param by who did it, as told there
 * @param when when, as told there
 * @param speakers who says so; empty for the publisher's own voice
 * @param words the words that tell it
 */
public record ActTelling(
    String document,
    String report,
    Optional<LocalDate> told,
    List<Actor> by,
    Optional<Interval> when,
    List<Actor> speakers,
    List<Span> words) {
  public ActTelling {
    by = List.copyOf(by);
    speakers = List.copyOf(speakers);
    words = List.copyOf(words);
  }
}
