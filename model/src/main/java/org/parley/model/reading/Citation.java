package org.parley.model.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reading is cited by: the article without its text.
 *
 * @param id as in the document
 * @param published its date line
 * @param title its headline, or empty
 * @param url where it stood
 * @param source its publisher
 * @param sketch by which copies of its text are known; empty where the text is short or not at hand
 */
public record Citation(
    String id,
    Optional<LocalDate> published,
    String title,
    Optional<String> url,
    Optional<String> source,
    Optional<Sketch> sketch) {
  public Citation(
      String id,
      Optional<LocalDate> published,
      @Nullable String title,
      Optional<String> url,
      Optional<String> source,
      Optional<Sketch> sketch) {
    this.id = id;
    this.published = published;
    this.title = title == null ? "" : title;
    this.url = url;
    this.source = source;
    this.sketch = sketch;
  }

  /** Of an article whose text is not at hand. */
  public Citation(
      String id,
      Optional<LocalDate> published,
      String title,
      Optional<String> url,
      Optional<String> source) {
    this(id, published, title, url, source, Optional.empty());
  }
}
