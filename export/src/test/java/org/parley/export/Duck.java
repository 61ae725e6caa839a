package org.parley.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads files as a user of DuckDB does. */
final class Duck {
  private Duck() {}

  /** Asks a file; {@code FILE} in the question stands for it. Cells joined by a bar. */
  static List<String> ask(byte[] file, String ending, String question) {
    try {
      var path = Files.createTempFile("parley-test", ending);
      try {
        Files.write(path, file);
        return rows(path, question);
      } finally {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> rows(Path path, String question) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var result = statement.executeQuery(question.replace("FILE", "'" + path + "'"))) {
      var rows = new ArrayList<String>();
      while (result.next()) {
        var cells = new ArrayList<String>();
        for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    }
  }
}
