package org.parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Statements over a list of texts of any length. */
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
    var all = List.copyOf(texts);
    for (var from = 0; from < all.size(); from += PARAMETERS) {
      var some = all.subList(from, Math.min(from + PARAMETERS, all.size()));
      var places = some.stream().map(text -> "?").collect(Collectors.joining(", ", "(", ")"));
      try (var statement = connection.prepareStatement(sql.replace(LIST, places))) {
        for (var i = 0; i < some.size(); i++) {
          statement.setString(i + 1, some.get(i));
        }
        use.of(statement);
      }
    }
  }
}
