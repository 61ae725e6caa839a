package org.parley.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows in columns as wide as their widest cell; the last column takes what it needs. */
final class Table {
  private static final String GAP = "  ";

  private final List<UnaryOperator<String>> inks;
  private final List<Row> rows = new ArrayList<>();
  private final int indent;

  /** A row, with lines of their own under it. */
  private record Row(List<String> cells, List<String> under) {}

  /**
   * A table.
   *
   * @param indent spaces before each row
   * @param inks the colour of each column
   */
  Table(int indent, List<UnaryOperator<String>> inks) {
    this.indent = indent;
    this.inks = List.copyOf(inks);
  }

  void row(List<String> cells, List<String> under) {
    rows.add(new Row(List.copyOf(cells), List.copyOf(under)));
  }

  /** The lines. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var row : rows) {
      var line = new StringBuilder(" ".repeat(indent));
      for (var column = 0; column < row.cells().size(); column++) {
        var cell = row.cells().get(column);
        var isLast = column == row.cells().size() - 1;
        line.append(inks.get(column).apply(cell));
        line.append(isLast ? "" : " ".repeat(width(column) - cell.length()) + GAP);
      }
      lines.add(line.toString().stripTrailing());
      lines.addAll(row.under());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.cells().get(column).length()).max().orElse(0);
  }
}
