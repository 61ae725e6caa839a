package org.parley.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.parley.export.table.Table.Filled;

/**
 * Tables as Apache Parquet, each column with the type of its kind. DuckDB writes the file; its
 * database is in memory and lasts for one table.
 */
public final class Parquet {
  private Parquet() {}

  /**
   * Writes a table.
   *
   * @throws IOException if the file cannot be written; the message names the table
   */
  public static <R> void write(Filled<R> table, OutputStream out) throws IOException {
    var folder = Files.createTempDirectory("parley-parquet");
    var file = folder.resolve("table.parquet");
    try {
      write(table, file);
      Files.copy(file, out);
    } catch (SQLException e) {
      throw new IOException("table " + table.table().name() + ": " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static <R> void write(Filled<R> table, Path file) throws SQLException {
    try (var connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(
          table.table().columns().stream()
              .map(column -> "\"" + column.name() + "\" " + column.kind().sql())
              .collect(Collectors.joining(", ", "CREATE TABLE rows (", ")")));
      try (var appender = connection.createAppender("main", "rows")) {
        for (var row : table.rows()) {
          appender.beginRow();
          for (var column : table.table().columns()) {
            append(appender, column.of(row));
          }
          appender.endRow();
        }
      }
      statement.execute(
          "COPY rows TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
    }
  }

  private static void append(DuckDBAppender appender, Optional<?> cell) throws SQLException {
    if (cell.isEmpty()) {
      appender.appendNull();
      return;
    }
    var value = cell.get();
    if (value instanceof Long number) {
      appender.append(number.longValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      appender.append(flag.booleanValue());
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else {
      appender.append(value.toString());
    }
  }
}
