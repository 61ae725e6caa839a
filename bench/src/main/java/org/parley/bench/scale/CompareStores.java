package org.parley.bench.scale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The same readings into a DuckDB file and into a PostgreSQL that it starts, in one run: what each
 * takes, and how many times as long PostgreSQL takes. Both are warmed with a few readings first.
 */
public final class CompareStores {
  private static final long WARM_UP = 2_000;

  private CompareStores() {}

  /**
   * Measures.
   *
   * @param args a folder that is there, and how many readings
   */
  public static void main(String[] args) throws IOException, SQLException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Usage: CompareStores FOLDER COUNT");
    }
    var folder = Files.createTempDirectory(Path.of(args[0]), "stores");
    try (var postgres = EmbeddedPostgres.start()) {
      MeasureStore.in(folder.resolve("warm.duckdb").toString(), WARM_UP);
      MeasureStore.in(location(postgres, "warm"), WARM_UP);
      var count = Long.parseLong(args[1]);
      System.out.println("DuckDB");
      var file = MeasureStore.in(folder.resolve("measured.duckdb").toString(), count);
      System.out.println("PostgreSQL");
      var server = MeasureStore.in(location(postgres, "measured"), count);
      file.forEach(
          (what, seconds) -> {
            var other = server.getOrDefault(what, Double.NaN);
            System.out.printf(
                Locale.ROOT,
                "%s: DuckDB %.2f s, PostgreSQL %.2f s, ratio %.2f%n",
                what,
                seconds,
                other,
                other / seconds);
          });
    }
  }

  private static String location(EmbeddedPostgres postgres, String database) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + database);
    }
    return "postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/" + database;
  }
}
