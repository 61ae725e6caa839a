package org.parley.export.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.reading.Span;

/** Rows as the text of a document: a line for each cell that holds something. */
final class RowText {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  private final StringBuilder text = new StringBuilder();
  private final Map<Cell, Span> spans = new HashMap<>();
  private int codePoints;

  private record Cell(long row, String column) {}

  private RowText() {}

  static RowText of(List<Row> rows) {
    var all = new RowText();
    for (var row : rows) {
      row.cells().keySet().forEach(column -> all.add(row, column));
    }
    return all;
  }

  private void add(Row row, String column) {
    row.text(column)
        .map(value -> BREAKS.matcher(value).replaceAll(" ").strip())
        .filter(value -> !value.isEmpty())
        .ifPresent(
            value -> {
              append(column + ": ");
              var begin = codePoints;
              append(value);
              spans.put(new Cell(row.number(), column), new Span(begin, codePoints, value));
              append("\n");
            });
  }

  private void append(String more) {
    text.append(more);
    codePoints += more.codePointCount(0, more.length());
  }

  /** The words of the first of these cells that holds any. */
  List<Span> words(Row row, String... columns) {
    return Stream.of(columns)
        .flatMap(column -> Optional.ofNullable(spans.get(new Cell(row.number(), column))).stream())
        .limit(1)
        .toList();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
