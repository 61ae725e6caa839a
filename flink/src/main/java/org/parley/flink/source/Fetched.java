package org.parley.flink.source;

import org.parley.model.Json;
import org.parley.source.Entry;
import org.parley.source.Origin;

/**
 * One thing that a source gave, in a form that Flink can send from task to task.
 *
 * @param kind what it is
 * @param origin file and line that it came from
 * @param content the article or the reading as JSON, or the words of a remark or a reason
 */
public record Fetched(Kind kind, String origin, String content) {
  /** What can be fetched. */
  public enum Kind {
    /** An article to read. */
    ARTICLE,
    /** A reading that was made before. */
    READING,
    /** What had to be put right in an article, or is missing. */
    REMARK,
    /** Why something cannot be read. */
    SKIPPED
  }

  /** An entry, without its remarks. */
  static Fetched of(Entry entry) {
    return entry.fold(
        article -> new Fetched(Kind.ARTICLE, article.origin(), Json.write(article.document())),
        told -> new Fetched(Kind.READING, told.origin(), Json.write(told.reading())),
        skipped -> new Fetched(Kind.SKIPPED, skipped.origin(), skipped.reason()));
  }

  /** A remark on an article. */
  static Fetched remark(Entry.Article article, String remark) {
    return new Fetched(Kind.REMARK, article.origin(), remark);
  }

  private Fetched(Kind kind, Origin origin, String content) {
    this(kind, origin.toString(), content);
  }
}
