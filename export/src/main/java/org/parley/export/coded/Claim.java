package org.parley.export.coded;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Citation;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Span;

/**
 * What one article claims, as a format without a column for speakers may say it. What one side
 * alone tells of the other is an accusation here, with the teller as its actor; see {@link Claims}.
 *
 * @param name {@code ARTICLE:RECORD}, whose claim it is
 * @param article the article
 * @param occurrence id of the incident, or of the ceasefire that was broken
 * @param type PLOVER event type
 * @param mode PLOVER modes
 * @param actor who did it, or who accuses
 * @param recipient to whom, or who is accused
 * @param when when it happened
 * @param where where it happened
 * @param speakers who says so, which the format will not hold; empty for the publisher and for
 *     accusations, whose speaker is the actor
 * @param words the words that tell it
 * @param isBreach whether it is told, by no side alone, that a ceasefire was broken
 */
public record Claim(
    String name,
    Citation article,
    String occurrence,
    EventType type,
    List<String> mode,
    List<Actor> actor,
    List<Actor> recipient,
    Optional<Interval> when,
    Optional<Place> where,
    List<Actor> speakers,
    Optional<Span> words,
    boolean isBreach) {
  /** The mode of an accusation. */
  static final List<String> ALLEGE = List.of("allege");

  /** The same as what its speakers allege. */
  Claim asAccusation() {
    return new Claim(
        name,
        article,
        occurrence,
        EventType.ACCUSE,
        ALLEGE,
        /* actor= */ speakers,
        /* recipient= */ actor,
        when,
        Optional.empty(),
        /* speakers= */ List.of(),
        words,
        false);
  }

  /** Whether it is an accusation of a deed that only its accuser tells. */
  public boolean isAccusation() {
    return type == EventType.ACCUSE && mode.equals(ALLEGE);
  }
}
