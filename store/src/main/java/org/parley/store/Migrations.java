package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.ledger.likeness.ContentId;

/**
 * Brings the tables of a store to this version: numbered files of SQL, each applied once, in one
 * transaction with the line that says so. A file that was applied is never edited; its checksum is
 * kept to notice.
 */
final class Migrations {
  private static final List<String> NAMES =
      List.of(
          "001-log.sql",
          "002-situation.sql",
          "003-article.sql",
          "004-memory.sql",
          "005-lookups.sql");
  private static final String TABLE =
      "create table if not exists parley_migration"
          + " (number integer not null primary key, name varchar not null, checksum varchar not null)";

  private final List<Migration> migrations;

  /**
   * One file.
   *
   * @param number its number, with which the file's name begins
   * @param name the file
   * @param sql what it holds
   */
  record Migration(int number, String name, String sql) {
    String checksum() {
      return ContentId.hash(sql);
    }
  }

  Migrations(List<Migration> migrations) {
    this.migrations = List.copyOf(migrations);
  }

  /**
   * Those of this version: what all databases have in common, and what one of them has besides.
   *
   * @param dialect as in {@link Database#dialect}
   */
  static Migrations load(String dialect) {
    var all = new ArrayList<Migration>();
    for (var name : NAMES) {
      var sql =
          resource(name)
              .orElseThrow(() -> new IllegalStateException("Missing in this build: " + name));
      var own = resource(name.replace(".sql", "." + dialect + ".sql"));
      all.add(new Migration(number(name), name, sql + own.orElse("")));
    }
    return new Migrations(all);
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(0, name.indexOf('-')));
  }

  private static Optional<String> resource(String name) {
    try (var in = Migrations.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Applies what is missing.
   *
   * @throws StoreException if the store is of a newer version, was changed by hand, or is another
   *     program's
   */
  void apply(Database database) {
    var changed = false;
    for (var migration : missing(database)) {
      database.transact(
          connection -> {
            run(connection, migration);
            return migration.number();
          });
      changed = true;
    }
    if (changed) {
      database.migrated();
    }
  }

  private List<Migration> missing(Database database) {
    return database.transact(
        connection -> {
          if (!isOurs(connection)) {
            throw new StoreException(
                "no Parley ledger, but another program's database; name another");
          }
          try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
          }
          var applied = applied(connection);
          check(applied);
          return migrations.stream().filter(m -> !applied.containsKey(m.number())).toList();
        });
  }

  /** Whether it has our table, or none at all. */
  private static boolean isOurs(Connection connection) throws SQLException {
    var query =
        "select count(*), count(case when table_name = 'parley_migration' then 1 end)"
            + " from information_schema.tables where table_schema = current_schema()";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1) == 0 || row.getLong(2) > 0;
    }
  }

  /** Checksums of the migrations that were applied, by number. */
  private static NavigableMap<Integer, String> applied(Connection connection) throws SQLException {
    var applied = new TreeMap<Integer, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select number, checksum from parley_migration")) {
      while (rows.next()) {
        applied.put(rows.getInt(1), rows.getString(2));
      }
    }
    return applied;
  }

  private void check(NavigableMap<Integer, String> applied) {
    var newest = migrations.stream().mapToInt(Migration::number).max().orElse(0);
    if (!applied.isEmpty() && applied.lastKey() > newest) {
      throw new StoreException(
          "written by a newer Parley (version "
              + applied.lastKey()
              + " of the tables; this one knows "
              + newest
              + "); use that one");
    }
    for (var migration : migrations) {
      var checksum = applied.getOrDefault(migration.number(), migration.checksum());
      if (!checksum.equals(migration.checksum())) {
        throw new StoreException(
            "its tables were made by another build ("
                + migration.name()
                + " differs); use that build, or ingest into a new ledger");
      }
    }
  }

  private static void run(Connection connection, Migration migration) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(migration.sql());
    }
    var line = "insert into parley_migration (number, name, checksum) values (?, ?, ?)";
    try (var insert = connection.prepareStatement(line)) {
      insert.setInt(1, migration.number());
      insert.setString(2, migration.name());
      insert.setString(3, migration.checksum());
      insert.executeUpdate();
    }
  }
}
