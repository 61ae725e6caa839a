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
import org.parley.model.reading.Stance;
import org.parley.model.reading.Status;
import org.parley.reader.attribution.Speech;
import org.parley.reader.confidence.Candidate;
import org.parley.reader.event.EventMention;
import org.parley.reader.event.Guess;
import org.parley.reader.event.PlaceOfEvent;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.event.UntoldTime;
import org.parley.reader.mention.place.PlaceMention;
import org.parley.reader.mention.time.TimeMention;

/** Joins what the layers found into the records of one document. */
public final class Recorder {
  private Recorder() {}

  /** The occurrences that a document tells, each with what speaks for and against it. */
  public static List<Candidate> record(
      Document document,
      List<Sentence> sentences,
      List<EventMention> mentions,
      Speech speech,
      List<TimeMention> times,
      List<PlaceMention> places) {
    var told = new ArrayList<ToldEvent>();
    var points = new CodePoints(document.text());
    var timeOf = new TimeOfEvent(times);
    var placeOf = new PlaceOfEvent(places);
    var untold = new UntoldTime(sentences, timeOf, document.published());
    for (var mention : mentions) {
      var sentence = sentences.get(mention.trigger().sentence());
      var accounts = speech.accountsOf(mention.range());
      var toldTime = timeOf.of(sentence, mention.trigger().token()).flatMap(TimeMention::interval);
      told.add(
          new ToldEvent(
              mention,
              Wording.of(sentence, mention),
              toldTime,
              untold.of(sentence, mention.trigger().token(), mention.status()),
              placeOf
                  .of(sentence, mention.trigger().token(), mention.type())
                  .map(PlaceMention::place),
              accounts));
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
    var where = same.stream().map(ToldEvent::where).flatMap(Optional::stream).findFirst();
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
            new Explanation(
                mention.sense(),
                mention.construction(),
                mention.guess().map(Guess::reason).stream().toList())),
        Optional.empty());
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
