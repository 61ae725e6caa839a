package org.parley.reader.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.reading.Account;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Stance;
import org.parley.model.reading.Status;
import org.parley.model.reading.Tally;
import org.parley.reader.attribution.Speech;
import org.parley.reader.event.EventMention;
import org.parley.reader.event.PlaceOfEvent;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.event.UntoldTime;
import org.parley.reader.mention.place.PlaceMention;
import org.parley.reader.mention.time.TimeMention;

/** Joins what the layers found into the records of one document. */
public final class Recorder {
  private Recorder() {}

  /** The reading of a document. */
  public static Reading record(
      Document document,
      List<Sentence> sentences,
      List<EventMention> mentions,
      Speech speech,
      List<TimeMention> times,
      List<PlaceMention> places,
      List<Tally> tallies,
      List<CeasefireReport> ceasefires) {
    var told = new ArrayList<ToldEvent>();
    var points = new CodePoints(document.text());
    var timeOf = new TimeOfEvent(times);
    var placeOf = new PlaceOfEvent(places);
    var untold = new UntoldTime(sentences, timeOf, document.published());
    for (var mention : mentions) {
      var sentence = sentences.get(mention.trigger().sentence());
      var accounts = speech.accountsOf(mention.range());
      var toldTime =
          timeOf.of(sentence, mention.trigger().token()).flatMap(TimeMention::interval);
      told.add(
          new ToldEvent(
              mention,
              toldTime,
              untold.of(sentence, mention.trigger().token(), mention.status()),
              placeOf.of(sentence, mention.trigger().token(), mention.type()).map(PlaceMention::place),
              accounts));
    }
    var events = Occurrences.join(told).stream().map(same -> event(document, same, points)).toList();
    return new Reading(Reading.VERSION, document.citation(), events, tallies, ceasefires);
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
        Optional.of(new Explanation(mention.sense(), mention.construction(), List.of())),
        Optional.empty());
  }

  private static Account publisher() {
    return new Account(
        List.of(), Stance.ASSERTS, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String id(Document document, EventMention mention) {
    return Ids.of(
        "e",
        document.id() + "|" + mention.type() + "|" + mention.actor() + "|" + mention.recipient()
            + "|" + mention.range());
  }

  /** A telling of an event with its time (told, or concluded from its tense), place and speakers. */
  record ToldEvent(
      EventMention mention,
      Optional<Interval> toldWhen,
      Optional<Interval> untoldWhen,
      Optional<Place> where,
      List<Account> accounts) {

    /** Its day, told or concluded. */
    Optional<Interval> when() {
      return toldWhen.or(() -> untoldWhen);
    }

    boolean isDated() {
      return toldWhen.isPresent();
    }
  }
}
