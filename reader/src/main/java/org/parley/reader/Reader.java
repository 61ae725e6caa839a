package org.parley.reader;

import java.util.List;
import org.parley.language.Parser;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.attribution.Speech;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.coreference.Coreference;
import org.parley.reader.event.EventFinder;
import org.parley.reader.mention.actor.ActorDictionary;
import org.parley.reader.mention.actor.ActorFinder;
import org.parley.reader.record.CodePoints;
import org.parley.reader.record.Recorder;

/**
 * Reads one document into one reading: an event coder that keeps who says so. Pure and safe for use by
 * many threads: no clock, no network, no default locale; same document, same bytes.
 */
public final class Reader {
  private final Parser parser;
  private final ActorFinder actorFinder;
  private final Coreference coreference;
  private final EventFinder eventFinder;
  private final AttributionFinder attributionFinder;

  private Reader(
      Parser parser,
      ActorFinder actorFinder,
      Coreference coreference,
      EventFinder eventFinder,
      AttributionFinder attributionFinder) {
    this.parser = parser;
    this.actorFinder = actorFinder;
    this.coreference = coreference;
    this.eventFinder = eventFinder;
    this.attributionFinder = attributionFinder;
  }

  /** A reader with the knowledge that travels with Parley. */
  public static Reader load(Parser parser) {
    return new Reader(
        parser,
        new ActorFinder(ActorDictionary.load()),
        Coreference.load(),
        EventFinder.load(),
        AttributionFinder.load());
  }

  /** Reads a document. */
  public Reading read(Document document) {
    var sentences = parser.parse(document.text());
    var candidates = actorFinder.find(sentences, document.text(), document.published());
    ActorIndex actors = coreference.resolve(sentences, candidates);
    var points = new CodePoints(document.text());
    var speech = new Speech(attributionFinder.find(sentences), actors, points::span);
    var events = eventFinder.find(sentences, actors, List.of());
    return Recorder.record(
        document, sentences, events, speech, List.of(), List.of(), List.of(), List.of());
  }
}
