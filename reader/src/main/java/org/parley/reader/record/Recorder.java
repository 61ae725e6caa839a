package org.parley.reader.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.reading.Account;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Stance;
import org.parley.model.reading.Status;
import org.parley.reader.attribution.Speech;
import org.parley.reader.confidence.Candidate;
import org.parley.reader.event.EventMention;
import org.parley.reader.event.Guess;
import org.parley.reader.setting.EventPlaces;
import org.parley.reader.setting.EventTimes;
import org.parley.reader.setting.Occasion;

/** Joins what the layers found into the records of one document. */
public final class Recorder {
  private Recorder() {}

  /** The occurrences that a document tells, each with what speaks for and against it. */
  public static List<Candidate> record(
      Document document,
      List<Sentence> sentences,
      List<EventMention> mentions,
      Speech speech,
      EventTimes times,
      EventPlaces places) {
    var told = new ArrayList<ToldEvent>();
    var points = new CodePoints(document.text());
    for (var mention : mentions) {
      var occasion =
          new Occasion(
              sentences.get(mention.trigger().sentence()),
              mention.trigger().token(),
              mention.type(),
              mention.status(),
              mention.actor(),
              mention.recipient());
      var time = times.of(occasion);
      var place = places.of(occasion);
      told.add(
          new ToldEvent(
              mention,
              Wording.of(occasion.sentence(), mention),
              time.when().filter(w -> time.isTold()),
              time.when(),
              place.where().filter(w -> place.isTold()),
              place.where(),
              speech.accountsOf(mention.range())));
    }
    var occurrences = Occurrences.join(told);
    var features = new OccurrenceFeatures(sentences, occurrences);
    return occurrences.stream()
        .map(same -> new Candidate(event(document, same, points), features.of(same)))
        .toList();
  }

  private static Event event(Document document, List<ToldEvent> same, CodePoints points) {
    var best = same.get(0);
    var mention = best.mention();
    var when =
        same.stream()
            .map(ToldEvent::toldWhen)
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> same.stream().map(ToldEvent::when).flatMap(Optional::stream).findFirst());
    var where =
        same.stream()
            .map(ToldEvent::toldWhere)
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> same.stream().map(ToldEvent::where).flatMap(Optional::stream).findFirst());
    var denies = new LinkedHashSet<Actor>();
    var speakers = new LinkedHashSet<Actor>();
    var accounts = new ArrayList<Account>();
    var publisherTells = false;
    for (var telling : same) {
      var own = telling.accounts().stream().filter(a -> a.stance() != Stance.DENIES).toList();
      telling.accounts().stream()
          .filter(a -> a.stance() == Stance.DENIES)
          .forEach(a -> denies.addAll(a.speakers()));
      publisherTells |= telling.accounts().isEmpty();
      own.forEach(a -> speakers.addAll(a.speakers()));
      accounts.addAll(telling.accounts().isEmpty() ? List.of(publisher()) : telling.accounts());
    }
    var onlyDenied = !publisherTells && speakers.isEmpty() && !denies.isEmpty();
    return new Event(
        id(document, mention),
        mention.type(),
        mention.mode(),
        mention.actor(),
        mention.recipient(),
        when,
        where,
        onlyDenied ? Status.DENIED : mention.status(),
        publisherTells ? List.of() : List.copyOf(speakers),
        List.copyOf(denies),
        same.stream().map(t -> points.span(t.mention().range())).toList(),
        accounts,
        Optional.of(
            new Explanation(mention.sense(), mention.construction(), guesses(same, when, where))),
        Optional.empty());
  }

  /** What the words of an event do not tell, and was concluded from what stands around them. */
  private static List<String> guesses(
      List<ToldEvent> same, Optional<Interval> when, Optional<Place> where) {
    var guesses = new ArrayList<String>();
    same.get(0).mention().guess().map(Guess::reason).ifPresent(guesses::add);
    if (when.isPresent() && same.stream().noneMatch(ToldEvent::isDated)) {
      guesses.add("on a day that its own sentence does not name");
    }
    if (where.isPresent() && same.stream().allMatch(t -> t.toldWhere().isEmpty())) {
      guesses.add("at a place that its own sentence does not name");
    }
    return guesses;
  }

  private static Account publisher() {
    return new Account(
        List.of(), Stance.ASSERTS, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String id(Document document, EventMention mention) {
    return Ids.of(
        "e",
        document.id()
            + "|"
            + mention.type()
            + "|"
            + mention.actor()
            + "|"
            + mention.recipient()
            + "|"
            + mention.range());
  }
}
