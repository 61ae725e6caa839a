package org.parley.flink.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parley.flink.source.Fetched;
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
 * @param content SHA-256 of the article, or of the reading where the article is not at hand
 * @param digest SHA-256 of the JSON, in hexadecimal digits
 * @param json the reading
 */
public record Told(
    String document,
    String arena,
    long published,
    String version,
    String content,
    String digest,
    String json) {
  /** Of no day: before all others, so that it moves no clock. */
  public static final long UNDATED = Long.MIN_VALUE;

  /** A reading of an article that is not at hand. */
  static Told of(Reading reading) {
    return of(reading, Optional.empty());
  }

  /** A reading of this article. */
  static Told of(Reading reading, Fetched article) {
    return of(reading, Optional.of(ContentId.hash(article.content())));
  }

  private static Told of(Reading reading, Optional<String> content) {
    var json = Json.write(reading);
    var digest = ContentId.hash(json);
    return new Told(
        reading.document().id(),
        Arena.of(reading).name(),
        reading.document().published().map(Told::beginning).orElse(UNDATED),
        reading.parley(),
        content.orElse(digest),
        digest,
        json);
  }

  /** The beginning of a day, in milliseconds of the epoch. */
  public static long beginning(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
