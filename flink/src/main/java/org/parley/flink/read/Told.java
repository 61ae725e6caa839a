package org.parley.flink.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.parley.ledger.arena.Arena;
import org.parley.ledger.likeness.ContentId;
import org.parley.model.Json;
import org.parley.model.reading.Reading;

/**
 * A reading, in a form that Flink can send from task to task, with what later stages have to know
 * of it.
 *
 * @param document the id of its article
 * @param arena the arena that it belongs to
 * @param published the day of publication, in milliseconds of the epoch at its beginning in UTC;
 *     {@link #UNDATED} without one
 * @param version the version of the record's shape
 * @param digest SHA-256 of the JSON, in hexadecimal digits
 * @param json the reading
 */
public record Told(
    String document, String arena, long published, String version, String digest, String json) {
  /** Of no day: before all others, so that it moves no clock. */
  public static final long UNDATED = Long.MIN_VALUE;

  /** A reading. */
  public static Told of(Reading reading) {
    var json = Json.write(reading);
    return new Told(
        reading.document().id(),
        Arena.of(reading).name(),
        reading.document().published().map(Told::beginning).orElse(UNDATED),
        reading.parley(),
        ContentId.hash(json),
        json);
  }

  /** The beginning of a day, in milliseconds of the epoch. */
  public static long beginning(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
