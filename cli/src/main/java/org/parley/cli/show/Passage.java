package org.parley.cli.show;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.reading.Span;

/** An article's own words around a stretch of it, cut to a width, on one line. */
final class Passage {
  private static final Pattern SENTENCE_END =
      Pattern.compile("((?<![A-Z\\d])[.!?][\"”’']?)\\s+|()\\R\\s*\\R\\s*");

  private final String text;
  private final Ink ink;

  Passage(String text, Ink ink) {
    this.text = text;
    this.ink = ink;
  }

  /**
   * The words around a span, the span itself stressed.
   *
   * @param within how far the passage may reach; by default to the ends of the sentence
   * @param width the most characters that it takes
   */
  String around(Span span, Optional<Span> within, int width) {
    var begin = text.offsetByCodePoints(0, span.begin());
    var end = text.offsetByCodePoints(0, span.end());
    var first =
        within.map(w -> text.offsetByCodePoints(0, w.begin())).orElseGet(() -> sentence(begin));
    var last =
        within.map(w -> text.offsetByCodePoints(0, w.end())).orElseGet(() -> sentenceEnd(end));
    var room = Math.max(0, width - (end - begin) - "“… …”".length());
    var before = Math.min(begin - first, Math.max(room / 2, room - (last - end)));
    var after = Math.min(last - end, room - before);
    return "“"
        + (before < begin - first ? "… " : "")
        + flat(atWord(begin - before, begin, first))
        + ink.bold(flat(text.substring(begin, end)))
        + flat(untilWord(end, end + after, last))
        + (after < last - end ? " …" : "")
        + "”";
  }

  /** From the first whole word. */
  private String atWord(int from, int to, int first) {
    var at = from;
    while (from > first && at < to && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return text.substring(at, to);
  }

  /** Up to the last whole word. */
  private String untilWord(int from, int to, int last) {
    var at = to;
    while (to < last && at > from && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return text.substring(from, at);
  }

  /** Where the sentence begins, as far as its marks tell; a line break between blocks parts too. */
  private int sentence(int at) {
    var ends = SENTENCE_END.matcher(text).region(0, at);
    var begin = 0;
    while (ends.find()) {
      begin = ends.end();
    }
    return begin;
  }

  private int sentenceEnd(int at) {
    var ends = SENTENCE_END.matcher(text).region(at, text.length());
    return ends.find() ? Math.max(ends.end(1), ends.end(2)) : text.length();
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
