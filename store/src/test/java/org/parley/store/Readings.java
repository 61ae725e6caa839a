package org.parley.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;

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
}
