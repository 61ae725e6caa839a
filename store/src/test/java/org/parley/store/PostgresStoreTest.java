package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store in PostgreSQL. */
@ExtendWith(WithPostgres.class)
class PostgresStoreTest extends StoreContract {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final PostgresServer server;
  private final String database = "ledger" + DATABASES.incrementAndGet();

  PostgresStoreTest(PostgresServer server) {
    this.server = server;
    server.create(database);
  }

  @Override
  String location() {
    return server.location(database);
  }

  @Override
  String dropIndexes() {
    return "drop index reading_number_idx";
  }

  @Override
  Connection connection() throws SQLException {
    var connection = server.connection(database);
    connection.setSchema("parley");
    return connection;
  }

  @Test
  void otherProgramsTablesInTheSameDatabaseAreNoneOfItsBusiness() throws SQLException {
    try (var connection = server.connection(database);
        var statement = connection.createStatement()) {
      statement.execute("create table public.reading (cat varchar)");
    }
    try (var second = Store.open(location())) {
      assertThat(second.add(Readings.entries(0, 3))).isEqualTo(3);
    }
  }

  @Test
  void twoProcessesMayShareIt() {
    try (var second = Store.open(location());
        var third = Store.open(location())) {
      second.add(Readings.entries(0, 5));
      third.add(Readings.entries(3, 8));
      assertThat(second.statistics().readings()).isEqualTo(8);
      assertThat(second.verify()).isEmpty();
    }
  }

  @Test
  void aWrongDatabasePasswordOrPortIsOneLineWithoutThePassword() {
    var port = server.port();
    assertThatThrownBy(
            () -> Store.open("postgresql://postgres:geheim@localhost:" + port + "/nowhere"))
        .isInstanceOf(StoreException.class)
        .hasMessage("postgresql://localhost:" + port + "/nowhere: no such database; make it first");
    assertThatThrownBy(() -> Store.open("postgresql://postgres:geheim@localhost:1/nowhere"))
        .isInstanceOf(StoreException.class)
        .hasMessage("postgresql://localhost:1/nowhere: cannot be reached; check host and port");
  }
}
