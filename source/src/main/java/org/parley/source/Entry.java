package org.parley.source;

import java.util.List;
import java.util.function.Function;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;

/**
 * What became of one thing that a source was expected to hold. Every line and file gives exactly
 * one, so that read + skipped = seen.
 */
public sealed interface Entry {

  /** Treats each case. */
  <T> T fold(Function<Article, T> article, Function<Told, T> told, Function<Skipped, T> skipped);

  /**
   * An article to read.
   *
   * @param document the article
   * @param origin file and line it came from, such as {@code news.jsonl:12}
   * @param remarks what had to be put right or is missing, one line each, without the origin
   */
  record Article(Document document, Origin origin, List<String> remarks) implements Entry {
    public Article {
      remarks = List.copyOf(remarks);
    }

    @Override
    public <T> T fold(
        Function<Article, T> article, Function<Told, T> told, Function<Skipped, T> skipped) {
      return article.apply(this);
    }
  }

  /**
   * A reading that somebody made earlier: by Parley, or by an annotator.
   *
   * @param reading the reading
   * @param origin file and line it came from
   */
  record Told(Reading reading, Origin origin) implements Entry {
    @Override
    public <T> T fold(
        Function<Article, T> article, Function<Told, T> told, Function<Skipped, T> skipped) {
      return told.apply(this);
    }
  }

  /**
   * Something that cannot be read.
   *
   * @param origin file and line
   * @param reason what is wrong and what to do, one line
   */
  record Skipped(Origin origin, String reason) implements Entry {
    public Skipped {
      reason = OneLine.of(reason);
    }

    @Override
    public <T> T fold(
        Function<Article, T> article, Function<Told, T> told, Function<Skipped, T> skipped) {
      return skipped.apply(this);
    }

    /** A whole file or address. */
    public static Skipped of(String name, String reason) {
      return new Skipped(Origin.of(name), reason);
    }

    /** One line for standard error, such as {@code news.jsonl:812: skipped: no "text"}. */
    public String line() {
      return origin + ": skipped: " + reason;
    }
  }
}
