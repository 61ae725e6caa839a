package org.parley.reader.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reader.attribution.Speech;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.event.EventMention;
import org.parley.reader.mention.place.PlaceMention;
import org.parley.reader.mention.time.TimeMention;

/**
 * What the layers before found in a document.
 *
 * @param sentences its sentences
 * @param published its day
 * @param actors whom its words stand for
 * @param places its places
 * @param times its times
 * @param events the events it tells
 * @param speech who speaks where
 */
public record Findings(
    List<Sentence> sentences,
    Optional<LocalDate> published,
    ActorIndex actors,
    List<PlaceMention> places,
    List<TimeMention> times,
    List<EventMention> events,
    Speech speech) {
  public Findings {
    sentences = List.copyOf(sentences);
    places = List.copyOf(places);
    times = List.copyOf(times);
    events = List.copyOf(events);
  }

  /** The events told in a sentence. */
  List<EventMention> eventsIn(Sentence sentence) {
    return events.stream().filter(e -> e.trigger().sentence() == sentence.index()).toList();
  }
}
