package org.parley.server.records;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Citation;

/**
 * Some records of a list.
 *
 * @param items the records, newest first
 * @param total how many there are on all pages
 * @param next where the next page begins; empty on the last one
 * @param articles what to cite the articles by that these records name
 * @param <T> the records
 */
public record Page<T>(List<T> items, int total, Optional<String> next, List<Citation> articles) {
  public Page {
    items = List.copyOf(items);
    articles = List.copyOf(articles);
  }

  /**
   * Which page.
   *
   * @param after what an earlier page gave as its next; empty for the first
   * @param limit how many records at most
   */
  public record Window(Optional<Cursor> after, int limit) {}
}
