package org.parley.export.table;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a format.
 *
 * @param name its name, which is also the name of its file
 * @param row what one row is
 * @param columns its columns, in order
 * @param <R> what a row is made of
 */
public record Table<R>(String name, String row, List<Column<R>> columns) {
  public Table {
    columns = List.copyOf(columns);
    var names = new HashSet<String>();
    columns.forEach(
        column -> {
          if (!names.add(column.name())) {
            throw new IllegalArgumentException("Two columns " + column.name() + " in " + name);
          }
        });
  }

  /** With these rows. */
  public Filled<R> of(Stream<R> rows) {
    return new Filled<>(this, rows.toList());
  }

  /**
   * A table with its rows.
   *
   * @param table the table
   * @param rows its rows, in order
   * @param <R> what a row is made of
   */
  public record Filled<R>(Table<R> table, List<R> rows) {
    public Filled {
      rows = List.copyOf(rows);
    }
  }
}
