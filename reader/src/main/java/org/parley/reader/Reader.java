package org.parley.reader;

import java.util.List;
import org.parley.language.Parser;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.attribution.Speech;
import org.parley.reader.ceasefire.CeasefireFinder;
import org.parley.reader.ceasefire.Lives;
import org.parley.reader.ceasefire.Surroundings;
import org.parley.reader.coreference.Coreference;
import org.parley.reader.event.Conflicts;
import org.parley.reader.event.EventFinder;
import org.parley.reader.event.ImplicitArguments;
import org.parley.reader.event.Opponents;
import org.parley.reader.event.PlaceOfEvent;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.actor.ActorCandidate;
import org.parley.reader.mention.actor.ActorDictionary;
import org.parley.reader.mention.actor.ActorFinder;
import org.parley.reader.mention.actor.PlaceOwners;
import org.parley.reader.mention.place.Gazetteer;
import org.parley.reader.mention.place.PlaceFinder;
import org.parley.reader.mention.quantity.QuantityFinder;
import org.parley.reader.mention.time.TimeFinder;
import org.parley.reader.record.CodePoints;
import org.parley.reader.record.Ids;
import org.parley.reader.record.Recorder;
import org.parley.reader.tally.Findings;
import org.parley.reader.tally.TallyFinder;

/**
 * Reads one document into one reading: an event coder that keeps who says so. Pure and safe for use by
 * many threads: no clock, no network, no default locale; same document, same bytes.
 */
public final class Reader {
  private final Parser parser;
  private final ActorFinder actorFinder;
  private final Coreference coreference;
  private final PlaceFinder placeFinder;
  private final TimeFinder timeFinder;
  private final EventFinder eventFinder;
  private final Conflicts conflicts;
  private final AttributionFinder attributionFinder;
  private final CeasefireFinder ceasefireFinder;
  private final QuantityFinder quantityFinder;
  private final TallyFinder tallyFinder;

  private Reader(
      Parser parser,
      ActorFinder actorFinder,
      Coreference coreference,
      PlaceFinder placeFinder,
      TimeFinder timeFinder,
      EventFinder eventFinder,
      Conflicts conflicts,
      AttributionFinder attributionFinder,
      CeasefireFinder ceasefireFinder,
      QuantityFinder quantityFinder,
      TallyFinder tallyFinder) {
    this.parser = parser;
    this.actorFinder = actorFinder;
    this.coreference = coreference;
    this.placeFinder = placeFinder;
    this.timeFinder = timeFinder;
    this.eventFinder = eventFinder;
    this.conflicts = conflicts;
    this.attributionFinder = attributionFinder;
    this.ceasefireFinder = ceasefireFinder;
    this.quantityFinder = quantityFinder;
    this.tallyFinder = tallyFinder;
  }

  /** A reader with the knowledge that travels with Parley. */
  public static Reader load(Parser parser) {
    return new Reader(
        parser,
        new ActorFinder(ActorDictionary.load()),
        Coreference.load(),
        new PlaceFinder(Gazetteer.load()),
        TimeFinder.load(),
        EventFinder.load(),
        Conflicts.load(),
        AttributionFinder.load(),
        CeasefireFinder.load(),
        QuantityFinder.load(),
        TallyFinder.load());
  }

  /** What the words of a document name, and who says what: the layers on which a reading rests. */
  public Layers layers(Document document) {
    var sentences = parser.parse(document.text());
    var candidates = actorFinder.find(sentences, document.text(), document.published());
    var places = placeFinder.find(sentences, namesOf(sentences, candidates));
    var owned = new PlaceOwners(sentences, places).apply(candidates);
    return new Layers(
        sentences,
        () -> coreference.resolve(sentences, owned, places),
        () -> attributionFinder.find(sentences),
        () -> places,
        () -> timeFinder.find(sentences, document.published()));
  }

  /** Reads a document. */
  public Reading read(Document document) {
    var layers = layers(document);
    var sentences = layers.sentences();
    var actors = layers.actors().get();
    var places = layers.places().get();
    var times = layers.times().get();
    var points = new CodePoints(document.text());
    var speech = new Speech(layers.attributions().get(), actors, points::span);
    var told = eventFinder.find(sentences, actors, places);
    var named = conflicts.in(document.title() + "\n" + document.text(), document.published());
    var opponents = Opponents.of(sentences, actors, told, named);
    var events =
        new ImplicitArguments(sentences, opponents, new PlaceOfEvent(places)).fill(told);
    var lives = new Lives(points::span, key -> Ids.of("c", document.id() + key));
    var around =
        new Surroundings(
            actors, opponents, events, speech, new TimeOfEvent(times), document.published());
    var ceasefires = ceasefireFinder.find(sentences, around, lives);
    var findings =
        new Findings(sentences, document.published(), actors, places, times, events, speech);
    var tallies =
        tallyFinder.find(
            quantityFinder.find(sentences),
            findings,
            points::span,
            key -> Ids.of("t", document.id() + key));
    return Recorder.record(
        document, sentences, events, speech, times, places, tallies, ceasefires);
  }

  /** Names of persons, groups and bodies; a place inside one is not named for its own sake. */
  private static List<Range> namesOf(List<Sentence> sentences, List<ActorCandidate> candidates) {
    return candidates.stream()
        .filter(c -> c.form() == ActorCandidate.Form.NAME)
        .filter(c -> c.person().isPresent() || c.actors().stream().noneMatch(Actor::isBareState))
        .map(c -> new Range(sentences.get(c.sentence()).token(c.core()).begin(), c.range().end()))
        .toList();
  }
}
