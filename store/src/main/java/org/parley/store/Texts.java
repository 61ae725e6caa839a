package org.parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Statements over texts, as many at once as a statement may have. */
final class Texts {
  /** Stands in a statement for the list. */
  static final String LIST = "(...)";

  /** How many texts one statement has at most. */
  private static final int PARAMETERS = 500;

  private Texts() {}

  /** What is done with a statement whose texts are set. */
  @FunctionalInterface
  interface Use {
    /** Does it. */
    void of(PreparedStatement statement) throws SQLException;
  }

  /**
   * Prepares a statement for as many texts at once as it may have, and uses it, until none is left.
   */
  static void each(Connection connection, String sql, Collection<String> texts, Use use)
      throws SQLException {
    for (var some : parts(List.copyOf(texts), PARAMETERS)) {
      var places = some.stream().map(text -> "?").collect(Collectors.joining(", ", "(", ")"));
      try (var statement = connection.prepareStatement(sql.replace(LIST, places))) {
        for (var i = 0; i < some.size(); i++) {
          statement.setString(i + 1, some.get(i));
        }
        use.of(statement);
      }
    }
  }

  /**
   * Inserts rows of texts.
   *
   * @param into the statement up to the word "values"
   * @param rows each with as many texts as the others
   * @param then what follows the values, such as what to do where a key is there already
   */
  static void insert(Connection connection, String into, List<List<String>> rows, String then)
      throws SQLException {
    var columns = rows.stream().mapToInt(List::size).max().orElse(1);
    var row = String.join(", ", Collections.nCopies(columns, "?"));
    for (var some : parts(rows, PARAMETERS / columns)) {
      var values = String.join("), (", Collections.nCopies(some.size(), row));
      try (var statement = connection.prepareStatement(into + " values (" + values + ") " + then)) {
        var at = 0;
        for (var text : some.stream().flatMap(List::stream).toList()) {
          statement.setString(++at, text);
        }
        statement.executeUpdate();
      }
    }
  }

  private static <T> List<List<T>> parts(List<T> all, int size) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
        .mapToObj(from -> all.subList(from, Math.min(from + size, all.size())))
        .toList();
  }
}
