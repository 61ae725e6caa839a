package org.parley.model.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as it came in.
 *
 * @param id unique in its collection
 * @param published its date line; empty when unknown, and then relative dates stay open
 * @param title its headline, or empty
 * @param text its text, from which all spans are counted
 * @param url where it stood
 * @param source its publisher
 */
public record Document(
    String id,
    Optional<LocalDate> published,
    String title,
    String text,
    Optional<String> url,
    Optional<String> source) {

  /** A document of text alone. */
  public static Document of(String id, LocalDate published, String text) {
    return new Document(id, Optional.of(published), "", text, Optional.empty(), Optional.empty());
  }

  /** What to cite it by. */
  public Citation citation() {
    return new Citation(id, published, title, url, source, Sketch.of(text));
  }
}
