package org.parley.model.situation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;

/**
 * One article's account of an incident, as it stands there: nothing of it is merged with another.
 *
 * @param document id of the article
 * @param event id of the event in its reading
 * @param told the day the article was published; empty when unknown
 * @param type PLOVER event type, as this article tells it
 * @param mode PLOVER modes
 * @param actor who did it
 * @param recipient to whom
 * @param when when it happened
 * @param where where it happened
 * @param status told as done, to come, or not done
 * @param speakers whose claim it is; empty for the publisher's own voice
 * @param deniedBy who denies it
 * @param words the words that tell it, best mention first
 */
public record Telling(
    String document,
    String event,
    Optional<LocalDate> told,
    EventType type,
    List<String> mode,
    List<Actor> actor,
    List<Actor> recipient,
    Optional<Interval> when,
    Optional<Place> where,
    Status status,
    List<Actor> speakers,
    @JsonProperty("denied_by") List<Actor> deniedBy,
    List<Span> words) {
  public Telling {
    mode = List.copyOf(mode);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    speakers = List.copyOf(speakers);
    deniedBy = List.copyOf(deniedBy);
    words = List.copyOf(words);
  }

  /** What the article tells in this event. */
  public static Telling of(String document, Optional<LocalDate> told, Event event) {
    return new Telling(
        document,
        event.id(),
        told,
        event.type(),
        event.mode(),
        event.actor(),
        event.recipient(),
        event.when(),
        event.where(),
        event.status(),
        event.speakers(),
        event.deniedBy(),
        event.evidence());
  }
}
