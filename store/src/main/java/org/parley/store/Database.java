package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What differs between the databases that a store can live in. */
interface Database extends AutoCloseable {
  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T with(Connection connection) throws SQLException;
  }

  /** A row of a table. */
  @FunctionalInterface
  interface Line {
    /** The values of its columns, in order. */
    List<Optional<?>> values();
  }

  /** Does work in one transaction: all of it is on disk when this returns, or none. */
  <T> T transact(Work<T> work);

  /** Keeps other writers of the log out until the transaction ends. */
  void lockLog(Connection connection) throws SQLException;

  /** Keeps other processes from deriving the situation until the transaction ends. */
  void lockDerived(Connection connection) throws SQLException;

  /** Lets all queries of the transaction, none of which was made yet, see one state. */
  void freeze(Connection connection) throws SQLException;

  /**
   * Adds rows to a table, as fast as the database can.
   *
   * @param rows values in the order of the table's columns: strings, whole numbers, days, times
   */
  void append(Connection connection, String table, List<? extends Line> rows) throws SQLException;

  /** Its SQL, for statements that others do not have or need. */
  String dialect();

  /** After the tables have changed. */
  void migrated();

  /** Brings the size on disk down to what is needed. */
  void compact();

  /** Size on disk in bytes. */
  long bytes();

  @Override
  void close();
}
