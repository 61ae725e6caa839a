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
 */
public record Citation(
    String id,
    Optional<LocalDate> published,
    String title,
    Optional<String> url,
    Optional<String> source) {
  public Citation(
      String id,
      Optional<LocalDate> published,
      @Nullable String title,
      Optional<String> url,
      Optional<String> source) {
    this.id = id;
    this.published = published;
    this.title = title == null ? "" : title;
    this.url = url;
    this.source = source;
  }
}
