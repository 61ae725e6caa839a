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
  private static final String ROW = "dataset:";

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

  /** The id of a row of a data set of others, which is cited as an article is. */
  public static String idOfRow(String dataSet, String row) {
    return ROW + dataSet + ":" + row;
  }

  /** The data set that it is a row of; empty for an article. */
  public Optional<String> dataSet() {
    return dataSetOf(id);
  }

  /** The data set that the document of this id is a row of; empty for an article. */
  public static Optional<String> dataSetOf(String id) {
    var end = id.startsWith(ROW) ? id.indexOf(':', ROW.length()) : -1;
    return end < 0 ? Optional.empty() : Optional.of(id.substring(ROW.length(), end));
  }
}
