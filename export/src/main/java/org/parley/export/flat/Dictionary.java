package org.parley.export.flat;

import static org.parley.export.table.Column.text;

import java.util.List;
import org.parley.export.table.Column;
import org.parley.export.table.Table;
import org.parley.export.table.Table.Filled;

/** What each column of each table means, as a table of its own. */
final class Dictionary {
  private static final Table<Entry> TABLE =
      new Table<>(
          "dictionary",
          "one column of one table",
          List.of(
              text("table", "the table", entry -> entry.table().name()),
              text("row", "what one of its rows is", entry -> entry.table().row()),
              text("column", "the column", entry -> entry.column().name()),
              text(
                  "kind",
                  "text, whole, number, day or flag",
                  entry -> entry.column().kind().code()),
              text("meaning", "what it holds", entry -> entry.column().meaning())));

  /** A column and its table. */
  private record Entry(Table<?> table, Column<?> column) {}

  private Dictionary() {}

  static Filled<?> of(List<Filled<?>> tables) {
    return TABLE.of(
        tables.stream()
            .map(Filled::table)
            .flatMap(table -> table.columns().stream().map(column -> new Entry(table, column))));
  }
}
