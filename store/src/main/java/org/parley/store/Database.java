package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between the databases that a store can live in. */
interface Database extends AutoCloseable {
  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T with(Connection connection) throws SQLException;
  }

  /** Does work in one transaction: all of it is on disk when this returns, or none. */
  <T> T transact(Work<T> work);

  /** Keeps other writers of the log out until the transaction ends. */
  void lockLog(Connection connection) throws SQLException;

  /** Adds rows to the log of readings, as fast as the database can. */
  void append(Connection connection, List<Row> rows) throws SQLException;

  /** After the tables have changed. */
  void migrated();

  /** Size on disk in bytes. */
  long bytes();

  @Override
  void close();
}
