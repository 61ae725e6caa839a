package org.parley.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The PostgreSQL of the tests: started once, by them, and stopped when all have run. */
final class PostgresServer implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  private PostgresServer() {
    try {
      postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PostgresServer of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(PostgresServer.class))
        .getOrComputeIfAbsent(
            PostgresServer.class, key -> new PostgresServer(), PostgresServer.class);
  }

  /** Makes a database of this name. */
  void create(String database) {
    try (var connection = connection("postgres");
        var statement = connection.createStatement()) {
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Connection connection(String database) throws SQLException {
    return postgres.getDatabase("postgres", database).getConnection();
  }

  String location(String database) {
    return "postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/" + database;
  }

  int port() {
    return postgres.getPort();
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
