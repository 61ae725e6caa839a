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
import org.parley.reader.attribution.FirstPerson;
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
import org.parley.reader.event.UntoldTime;
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
import org.parley.reader.setting.ChoiceModel;
import org.parley.reader.setting.EventPlaces;
import org.parley.reader.setting.EventTimes;
import org.parley.reader.tally.Findings;
import org.parley.reader.tally.TallyFinder;

/**
 * Reads one document into one reading: an event coder that keeps who says so. Pure and safe for use
 * by many threads: no clock, no network, no default locale; same document, same bytes.
 */
public final class Reader {
  private final Parser parser;
  private final Finders finders;
  private final ConfidenceModel confidenceModel;
  private final double minimumConfidence;

  private Reader(
      Parser parser, Finders finders, ConfidenceModel confidenceModel, double minimumConfidence) {
    this.parser = parser;
    this.finders = finders;
    this.confidenceModel = confidenceModel;
    this.minimumConfidence = minimumConfidence;
  }

  /** A reader with the knowledge that travels with Parley. */
  public static Reader load(Parser parser) {
    var confidenceModel = ConfidenceModel.load();
    return new Reader(parser, Finders.load(), confidenceModel, confidenceModel.threshold());
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
    return new Reader(parser, finders, confidenceModel, confidence);
  }

  /** The same reader with these actors, such as a user's own beside ours. */
  public Reader withActors(ActorFinder actors) {
    var known = finders.with(actors, finders.places());
    return new Reader(parser, known, confidenceModel, minimumConfidence);
  }

  /** The same reader with these places. */
  public Reader withPlaces(PlaceFinder places) {
    var known = finders.with(finders.actors(), places);
    return new Reader(parser, known, confidenceModel, minimumConfidence);
  }

  /** What the words of a document name, and who says what: the layers on which a reading rests. */
  public Layers layers(Document document) {
    var sentences = parser.parse(document.text());
    var candidates = finders.actors().find(sentences, document.text(), document.published());
    var places = finders.places().find(sentences, namesOf(sentences, candidates));
    var owned = new PlaceOwners(sentences, places).apply(candidates);
    return new Layers(
        sentences,
        () -> finders.coreference().resolve(sentences, owned, places),
        () -> finders.attributions().find(sentences),
        () -> places,
        () -> finders.times().find(sentences, document.published()));
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

  /** What finds each layer, each with its knowledge; none has a state. */
  private record Finders(
      ActorFinder actors,
      Coreference coreference,
      PlaceFinder places,
      TimeFinder times,
      EventFinder events,
      Conflicts conflicts,
      AttributionFinder attributions,
      CeasefireFinder ceasefires,
      QuantityFinder quantities,
      TallyFinder tallies,
      ChoiceModel timeModel,
      ChoiceModel placeModel) {

    static Finders load() {
      return new Finders(
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
          ChoiceModel.ofTimes(),
          ChoiceModel.ofPlaces());
    }

    Finders with(ActorFinder actorFinder, PlaceFinder placeFinder) {
      return new Finders(
          actorFinder,
          coreference,
          placeFinder,
          times,
          events,
          conflicts,
          attributions,
          ceasefires,
          quantities,
          tallies,
          timeModel,
          placeModel);
    }
  }

  /** A reading whose events are not yet judged. */
  private record Draft(
      List<Candidate> candidates, List<Tally> tallies, List<CeasefireReport> ceasefires) {}

  private Draft draft(Document document) {
    var layers = layers(document);
    var sentences = layers.sentences();
    var named = layers.actors().get();
    var places = layers.places().get();
    var times = layers.times().get();
    var points = new CodePoints(document.text());
    var speech = new Speech(layers.attributions().get(), named, points::span);
    var actors = FirstPerson.resolve(sentences, named, speech);
    var told = finders.events().find(sentences, actors, places);
    var conflicts =
        finders.conflicts().in(document.title() + "\n" + document.text(), document.published());
    var opponents = Opponents.of(sentences, actors, sure(told), conflicts);
    var events = new ImplicitArguments(sentences, opponents, new PlaceOfEvent(places)).fill(told);
    var lives = new Lives(points::span, key -> Ids.of("c", document.id() + key));
    var timeOf = new TimeOfEvent(times);
    var around =
        new Surroundings(
            actors,
            opponents,
            sure(events),
            speech,
            timeOf,
            new UntoldTime(sentences, timeOf, document.published()),
            document.published());
    var ceasefires = finders.ceasefires().find(sentences, around, lives);
    var findings =
        new Findings(sentences, document.published(), actors, places, times, sure(events), speech);
    var tallies =
        finders
            .tallies()
            .find(
                finders.quantities().find(sentences),
                findings,
                points::span,
                key -> Ids.of("t", document.id() + key));
    return new Draft(
        Recorder.record(
            document,
            sentences,
            sure(events),
            speech,
            new EventTimes(finders.timeModel(), sentences, times, document.published()),
            new EventPlaces(finders.placeModel(), sentences, places)),
        tallies,
        ceasefires);
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
