package org.parley.reader;

import java.util.List;
import java.util.Optional;
import org.parley.language.Parser;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Tally;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.attribution.Speech;
import org.parley.reader.ceasefire.CeasefireFinder;
import org.parley.reader.ceasefire.Lives;
import org.parley.reader.ceasefire.Surroundings;
import org.parley.reader.confidence.Candidate;
import org.parley.reader.confidence.ConfidenceModel;
import org.parley.reader.coreference.Coreference;
import org.parley.reader.event.Conflicts;
import org.parley.reader.event.EventFinder;
import org.parley.reader.event.EventMention;
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
 * Reads one document into one reading: an event coder that keeps who says so. Pure and safe for use
 * by many threads: no clock, no network, no default locale; same document, same bytes.
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
  private final ConfidenceModel confidenceModel;
  private final double minimumConfidence;

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
      TallyFinder tallyFinder,
      ConfidenceModel confidenceModel,
      double minimumConfidence) {
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
    this.confidenceModel = confidenceModel;
    this.minimumConfidence = minimumConfidence;
  }

  /** A reader with the knowledge that travels with Parley. */
  public static Reader load(Parser parser) {
    var confidenceModel = ConfidenceModel.load();
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
        TallyFinder.load(),
        confidenceModel,
        confidenceModel.threshold());
  }

  /**
   * The same reader with another demand on its events.
   *
   * @param confidence what an event must reach to be told, 0 (all that the rules find) to 1
   */
  public Reader withMinimumConfidence(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "A confidence of " + confidence + "; give a number from 0 to 1");
    }
    return new Reader(
        parser,
        actorFinder,
        coreference,
        placeFinder,
        timeFinder,
        eventFinder,
        conflicts,
        attributionFinder,
        ceasefireFinder,
        quantityFinder,
        tallyFinder,
        confidenceModel,
        confidence);
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
    var draft = draft(document);
    var events = draft.candidates().stream().map(this::judged).flatMap(Optional::stream).toList();
    return new Reading(
        Reading.VERSION, document.citation(), events, draft.tallies(), draft.ceasefires());
  }

  /** Every event that the rules find in a document: what the confidence is learnt from. */
  public List<Candidate> candidates(Document document) {
    return draft(document).candidates();
  }

  /** A candidate with its confidence, if that is enough. */
  private Optional<Event> judged(Candidate candidate) {
    var confidence = confidenceModel.confidence(candidate.features());
    return confidence >= minimumConfidence
        ? Optional.of(candidate.event().withConfidence(confidence))
        : Optional.empty();
  }

  /** A reading whose events are not yet judged. */
  private record Draft(
      List<Candidate> candidates, List<Tally> tallies, List<CeasefireReport> ceasefires) {}

  private Draft draft(Document document) {
    var layers = layers(document);
    var sentences = layers.sentences();
    var actors = layers.actors().get();
    var places = layers.places().get();
    var times = layers.times().get();
    var points = new CodePoints(document.text());
    var speech = new Speech(layers.attributions().get(), actors, points::span);
    var told = eventFinder.find(sentences, actors, places);
    var named = conflicts.in(document.title() + "\n" + document.text(), document.published());
    var opponents = Opponents.of(sentences, actors, sure(told), named);
    var events = new ImplicitArguments(sentences, opponents, new PlaceOfEvent(places)).fill(told);
    var lives = new Lives(points::span, key -> Ids.of("c", document.id() + key));
    var around =
        new Surroundings(
            actors, opponents, sure(events), speech, new TimeOfEvent(times), document.published());
    var ceasefires = ceasefireFinder.find(sentences, around, lives);
    var findings =
        new Findings(sentences, document.published(), actors, places, times, sure(events), speech);
    var tallies =
        tallyFinder.find(
            quantityFinder.find(sentences),
            findings,
            points::span,
            key -> Ids.of("t", document.id() + key));
    return new Draft(
        Recorder.record(document, sentences, events, speech, times, places), tallies, ceasefires);
  }

  /** What the rules alone take for events: other layers build on these. */
  private static List<EventMention> sure(List<EventMention> told) {
    return told.stream().filter(EventMention::isSure).toList();
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
