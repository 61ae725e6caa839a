package org.parley.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;
import org.parley.model.reading.Tally;
import org.parley.model.reading.TallyKind;

/** Made-up readings, one for each number. */
final class Readings {
  static final Instant NOON = Instant.parse("2024-05-06T12:00:00.123456Z");
  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  private Readings() {}

  static Document document(int number) {
    return Document.of("d" + number, DAY.plusDays(number % 28), "Gunmen shelled village " + number);
  }

  static Reading reading(Document document, EventType type) {
    var event =
        new Event(
            "e1",
            type,
            List.of(),
            List.of(Actor.of("UAF")),
            List.of(Actor.of("CVL")),
            document.published().map(Interval::of),
            Optional.empty(),
            Status.ACTUAL,
            List.of(),
            List.of(),
            List.of(new Span(0, 14, "Gunmen shelled")),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Reading(Reading.VERSION, document.citation(), List.of(event), List.of(), List.of());
  }

  static LogEntry entry(int number) {
    return entry(number, EventType.ASSAULT);
  }

  static LogEntry entry(int number, EventType type) {
    return LogEntry.of(document(number), reading(document(number), type), NOON);
  }

  /** Entries from the first number up to the last, that one not included. */
  static List<LogEntry> entries(int from, int to) {
    return IntStream.range(from, to).mapToObj(Readings::entry).toList();
  }

  /** Of one of three wars, by its number: every attack is told by two articles, with its dead. */
  static LogEntry war(int number) {
    return war(number, number);
  }

  /** The article of one number, read as if it were that of another. */
  static LogEntry war(int number, int as) {
    return war(number, as, NOON);
  }

  static LogEntry war(int number, int as, Instant arrived) {
    var country = List.of("XAA", "XBB", "XCC").get(as % 3);
    var document = document(number);
    var day = DAY.plusDays(as / 6 % 20);
    var where =
        new Place(
            "Village " + as % 3,
            Optional.of(country),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var speakers = as % 2 == 0 ? List.<Actor>of() : List.of(Actor.of(country + ".GOV"));
    var attack =
        new Event(
            "e1",
            EventType.ASSAULT,
            List.of(),
            List.of(Actor.of(country + ".REB")),
            List.of(Actor.of(country)),
            Optional.of(Interval.of(day)),
            Optional.of(where),
            Status.ACTUAL,
            speakers,
            List.of(Actor.of(country + ".REB")),
            List.of(new Span(0, 14, "Gunmen shelled")),
            List.of(),
            Optional.empty(),
            Optional.empty());
    var dead =
        new Tally(
            "t1",
            TallyKind.KILLED,
            Optional.of(BigDecimal.valueOf(as % 2 == 0 ? 5 : 9)),
            Optional.of(BigDecimal.valueOf(as % 2 == 0 ? 5 : 9)),
            List.of(Actor.of(country)),
            List.of(),
            speakers,
            Optional.of(Interval.of(day)),
            List.of(new Span(20, 26, "killed")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return LogEntry.of(
        document,
        new Reading(
            Reading.VERSION, document.citation(), List.of(attack), List.of(dead), List.of()),
        arrived);
  }

  /** A truce of three days, agreed on the first. */
  static LogEntry truce(int number) {
    var document = Document.of("truce" + number, DAY, "They agreed to a 72-hour truce");
    var sides = List.of(Actor.of("XBB.GOV"), Actor.of("XBB.REB"));
    var agree =
        new CeasefireAct(
            ActKind.AGREE,
            sides,
            List.of(),
            Optional.of(Interval.of(DAY)),
            List.of(),
            List.of(new Span(15, 30, "a 72-hour truce")),
            Optional.empty());
    return LogEntry.of(
        document,
        new Reading(
            Reading.VERSION,
            document.citation(),
            List.of(),
            List.of(),
            List.of(new CeasefireReport("c1", sides, List.of(), List.of(agree)))),
        NOON);
  }
}
