package org.parley.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Reading;

/**
 * A row of the log of readings.
 *
 * @param number place in the log, from 1
 * @param entry the reading
 * @param document id of its article, as a column can hold it
 * @param published date line of its article
 */
record Row(long number, LogEntry entry, String document, Optional<LocalDate> published)
    implements Database.Line {
  static Row of(long number, LogEntry entry, Reading reading) {
    var citation = reading.document();
    return new Row(number, entry, LogEntry.wellFormed(citation.id()), citation.published());
  }

  @Override
  public List<Optional<?>> values() {
    return List.of(
        Optional.of(number),
        Optional.of(entry.content()),
        Optional.of(entry.outcome()),
        Optional.of(document),
        published,
        Optional.of(arrived()),
        Optional.of(entry.json()));
  }

  LocalDateTime arrived() {
    return utc(entry.arrived());
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
