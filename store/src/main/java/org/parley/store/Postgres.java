package org.parley.store;

import static java.util.Collections.nCopies;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL database; the tables stand in its schema {@code parley}. */
final class Postgres implements Database {
  private static final int CONNECTIONS = 4;
  private static final long PATIENCE_MILLIS = 10_000;

  private final String name;
  private final HikariDataSource pool;

  private Postgres(String name, HikariDataSource pool) {
    this.name = name;
    this.pool = pool;
  }

  static Postgres open(Location.Server server) {
    var config = new HikariConfig();
    config.setJdbcUrl(server.jdbcUrl());
    server.user().ifPresent(config::setUsername);
    server.password().ifPresent(config::setPassword);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setAutoCommit(false);
    config.setConnectionInitSql("set search_path to parley");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "parley");
    try {
      var database = new Postgres(server.name(), new HikariDataSource(config));
      database.makeSchema();
      return database;
    } catch (PoolInitializationException e) {
      throw e.getCause() instanceof SQLException cause
          ? problem(server.name(), cause)
          : new StoreException(server.name() + ": cannot be reached; check host and port", e);
    }
  }

  private void makeSchema() {
    try {
      transact(
          connection -> {
            try (var statement = connection.createStatement()) {
              return statement.execute("create schema if not exists parley");
            }
          });
    } catch (StoreException e) {
      close();
      throw e;
    }
  }

  @Override
  public <T> T transact(Work<T> work) {
    try (var connection = pool.getConnection()) {
      try {
        var result = work.with(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw problem(name, e);
    } catch (StoreException e) {
      throw new StoreException(name + ": " + e.getMessage(), e);
    }
  }

  private static void rollBack(Connection connection, Exception because) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  @Override
  public void lockLog(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("lock table reading, correction in exclusive mode");
    }
  }

  @Override
  public void lockDerived(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("lock table record in share row exclusive mode");
    }
  }

  @Override
  public void freeze(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read");
    }
  }

  @Override
  public void append(Connection connection, String table, List<? extends Line> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    var columns = rows.get(0).values().size();
    var line =
        "insert into " + table + " values (" + String.join(", ", nCopies(columns, "?")) + ")";
    try (var insert = connection.prepareStatement(line)) {
      for (var row : rows) {
        var column = 0;
        for (var value : row.values()) {
          insert.setObject(++column, value.orElse(null));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  /** Nothing to do: PostgreSQL's own log replays changes of tables. */
  @Override
  public void migrated() {}

  @Override
  public long bytes() {
    return transact(
        connection -> {
          try (var statement = connection.createStatement();
              var row =
                  statement.executeQuery(
                      "select sum(pg_total_relation_size(format('%I.%I', schemaname, tablename)))"
                          + " from pg_tables where schemaname = 'parley'")) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  @Override
  public void compact() {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(true);
      try (var statement = connection.createStatement()) {
        for (var table : tables(connection)) {
          statement.execute("vacuum (full, analyze) " + table);
        }
      } finally {
        connection.setAutoCommit(false);
      }
    } catch (SQLException e) {
      throw problem(name, e);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select format('%I.%I', schemaname, tablename)"
                    + " from pg_tables where schemaname = 'parley' order by tablename")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  @Override
  public void close() {
    pool.close();
  }

  /** What PostgreSQL says, as one line with its cure; the codes are those of its manual. */
  static StoreException problem(String name, SQLException e) {
    var state = e.getSQLState() == null ? "" : e.getSQLState();
    var told = e.getMessage() == null ? "PostgreSQL failed without a word" : e.getMessage();
    var line =
        switch (state) {
          case "53100" ->
              "no space left on its disk; what was added before is kept, free some and run again";
          case "28P01", "28000" -> "access denied; check user and password";
          case "3D000" -> "no such database; make it first";
          case "08001", "08006" -> "cannot be reached; check host and port";
          case "42501" -> "this user may not write there; grant it the schema parley";
          default -> told.lines().findFirst().orElse(told);
        };
    return new StoreException(name + ": " + line, e);
  }
}
