package org.parley.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.parley.ledger.likeness.ContentId;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;

/**
 * A reading as it came in. Two entries of the same content and outcome are one.
 *
 * @param content SHA-256 of the article, its id included, in hexadecimal digits
 * @param arrived when it came in, to the microsecond; the caller's clock, not the store's
 * @param json the reading, as JSON in well-formed Unicode
 */
public record LogEntry(String content, Instant arrived, String json) {
  /** Halves of a character, which no UTF-8 can hold. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private static final String REPLACEMENT = "\uFFFD";

  public LogEntry {
    arrived = arrived.truncatedTo(ChronoUnit.MICROS);
    json = wellFormed(json);
  }

  /** What Parley read in an article. */
  public static LogEntry of(Document document, Reading reading, Instant arrived) {
    return new LogEntry(contentOf(document), arrived, Json.write(reading));
  }

  /** A reading made elsewhere, of an article that is not at hand: its own content stands for it. */
  public static LogEntry of(Reading reading, Instant arrived) {
    var json = Json.write(reading);
    return new LogEntry(ContentId.hash(json), arrived, json);
  }

  /** The hash by which a store knows an article again. */
  public static String contentOf(Document document) {
    return ContentId.hash(Json.write(document));
  }

  /** The reading. */
  public Reading reading() {
    return Json.read(json, Reading.class);
  }

  /** SHA-256 of the reading, in hexadecimal digits. */
  String outcome() {
    return ContentId.hash(json);
  }

  /** Text as every store can hold it. */
  static String wellFormed(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll(REPLACEMENT).replace("\0", REPLACEMENT);
  }
}
