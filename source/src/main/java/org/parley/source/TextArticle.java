package org.parley.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.source.Entry.Skipped;

/**
 * An article of plain text. It may begin with a block of what is known about it, between two lines
 * of {@code ---}: {@code title}, {@code published}, {@code source}, {@code url}, {@code id}, each
 * {@code name: value} on a line. Without {@code published} there, the date comes from the caller,
 * else from a date line among the first lines.
 */
final class TextArticle {
  private static final String FENCE = "---";

  private TextArticle() {}

  static Entry of(String text, Origin origin, Optional<LocalDate> published) {
    return of(text, UnaryOperator.identity(), origin, published);
  }

  /**
   * The same.
   *
   * @param plain turns what follows the block into plain text
   */
  static Entry of(
      String text, UnaryOperator<String> plain, Origin origin, Optional<LocalDate> published) {
    var block = Block.of(text);
    var body = plain.apply(text.substring(block.end()));
    var draft = new Draft(origin, body);
    var told = block.value("published").or(() -> block.value("date"));
    var day = told.map(PublicationDate::of).orElse(Optional.empty());
    if (told.isPresent() && day.isEmpty()) {
      return new Skipped(origin, PublicationDate.wrong(told.get()));
    }
    day.or(() -> published).or(() -> PublicationDate.inDateLine(body)).ifPresent(draft::published);
    block.value("id").ifPresent(draft::id);
    block.value("title").ifPresent(draft::title);
    block.value("url").ifPresent(draft::url);
    block.value("source").ifPresent(draft::source);
    return draft.entry();
  }

  /**
   * The block before the text.
   *
   * @param values its values by name
   * @param end where the text begins
   */
  private record Block(Map<String, String> values, int end) {
    static Block of(String text) {
      var values = new LinkedHashMap<String, String>();
      var at = 0;
      var isFirst = true;
      while (at < text.length()) {
        var end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
        var line = text.substring(at, end).strip();
        if (isFirst && !line.equals(FENCE)) {
          return none();
        }
        if (!isFirst && line.equals(FENCE)) {
          return new Block(values, afterBlankLines(text, end));
        }
        var colon = line.indexOf(':');
        if (!isFirst && colon < 0 && !line.isEmpty()) {
          return none();
        }
        if (colon > 0) {
          values.put(
              line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
              unquoted(line.substring(colon + 1).strip()));
        }
        isFirst = false;
        at = end;
      }
      return none();
    }

    private static Block none() {
      return new Block(Map.of(), 0);
    }

    private static int afterBlankLines(String text, int from) {
      var at = from;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private static String unquoted(String value) {
      var quoted =
          value.length() > 1
              && (value.startsWith("\"") && value.endsWith("\"")
                  || value.startsWith("'") && value.endsWith("'"));
      return quoted ? value.substring(1, value.length() - 1) : value;
    }

    Optional<String> value(String name) {
      return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }
  }
}
