package org.parley.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A row of the log of readings.
 *
 * @param number place in the log, from 1
 * @param entry the reading
 * @param document id of its article, as a column can hold it
 * @param published date line of its article
 */
record Row(long number, LogEntry entry, String document, Optional<LocalDate> published) {
  static Row of(long number, LogEntry entry) {
    var citation = entry.reading().document();
    return new Row(number, entry, LogEntry.wellFormed(citation.id()), citation.published());
  }

  LocalDateTime arrived() {
    return utc(entry.arrived());
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
