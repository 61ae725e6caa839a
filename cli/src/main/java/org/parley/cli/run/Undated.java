package org.parley.cli.run;

import java.util.Optional;
import org.parley.source.Entry;

/** Counts the articles whose publication day nobody told, for one warning at the end. */
final class Undated {
  private long count;
  private String first = "";

  void see(Entry.Article article) {
    if (article.document().published().isEmpty()) {
      first = count == 0 ? article.origin().toString() : first;
      count++;
    }
  }

  /** The warning; empty when every article had its day. */
  Optional<String> line() {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "without a publication date: "
                + count
                + (count == 1 ? " article" : " articles")
                + ", first "
                + first
                + "; \"yesterday\" and \"Monday\" stay open there: give --published YYYY-MM-DD");
  }
}
