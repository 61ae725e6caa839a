package org.parley.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB file. One process owns it at a time, even to read; within the process one connection
 * does everything, one call after the other. A new file is made beside its place and moved there
 * when its tables stand, so that no half-made one is ever found.
 */
final class DuckDb implements Database {
  private static final Pattern OWNER = Pattern.compile("PID (\\d+)");

  private final Path path;
  private final DuckDBConnection connection;

  private DuckDb(Path path, DuckDBConnection connection) {
    this.path = path;
    this.connection = connection;
  }

  static DuckDb open(Path path) {
    if (!Files.exists(path)) {
      create(path);
    }
    if (Files.isDirectory(path)) {
      throw new StoreException(path + ": is a folder; name a file in it");
    }
    return connect(path, path);
  }

  private static void create(Path path) {
    var absolute = path.toAbsolutePath();
    var parent = Optional.ofNullable(absolute.getParent()).orElse(absolute);
    try {
      makeFolder(parent, path);
      var folder = Files.createTempDirectory(parent, ".parley-new-");
      var made = folder.resolve("new.duckdb");
      try {
        try (var database = connect(/* path= */ made, /* name= */ path)) {
          Migrations.load().apply(database);
        }
        Files.move(made, absolute);
      } finally {
        Files.deleteIfExists(made);
        Files.deleteIfExists(Path.of(made + ".wal"));
        Files.deleteIfExists(folder);
      }
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(path + ": was made by another process just now; run again", e);
    } catch (IOException e) {
      throw new StoreException(path + ": cannot be made: " + reason(e), e);
    }
  }

  private static void makeFolder(Path folder, Path path) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(path + ": cannot be made: " + folder + " is no folder", e);
    }
  }

  private static String reason(IOException e) {
    var kind = e.getClass().getSimpleName();
    return kind.equals("AccessDeniedException") ? "access denied" : kind + ": " + e.getMessage();
  }

  /**
   * Connects to a file.
   *
   * @param name what to call it when something is wrong
   */
  private static DuckDb connect(Path path, Path name) {
    var options = new Properties();
    options.setProperty("autoinstall_known_extensions", "false");
    options.setProperty("autoload_known_extensions", "false");
    options.setProperty("jdbc_stream_results", "true");
    try {
      var connection = DriverManager.getConnection("jdbc:duckdb:" + path, options);
      connection.setAutoCommit(false);
      return new DuckDb(name, connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw problem(name, e);
    }
  }

  @Override
  public synchronized <T> T transact(Work<T> work) {
    try {
      var result = work.with(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      rollBack(e);
      throw problem(path, e);
    } catch (RuntimeException e) {
      rollBack(e);
      throw e instanceof StoreException told
          ? new StoreException(path + ": " + told.getMessage(), told)
          : e;
    }
  }

  private void rollBack(Exception because) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  /** Nothing to do: nobody else is there. */
  @Override
  public void lockLog(Connection inUse) {}

  @Override
  public void append(Connection inUse, List<Row> rows) throws SQLException {
    try (var appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "reading")) {
      for (var row : rows) {
        appender.beginRow();
        appender.append(row.number());
        appender.append(row.entry().content());
        appender.append(row.entry().outcome());
        appender.append(row.document());
        if (row.published().isPresent()) {
          appender.append(row.published().get());
        } else {
          appender.appendNull();
        }
        appender.append(row.arrived());
        appender.append(row.entry().json());
        appender.endRow();
      }
    }
  }

  /**
   * Writes the new tables to the file itself: replaying changes of tables from its log is fragile.
   */
  @Override
  public synchronized void migrated() {
    try (var statement = connection.createStatement()) {
      statement.execute("checkpoint");
      connection.commit();
    } catch (SQLException e) {
      throw problem(path, e);
    }
  }

  @Override
  public long bytes() {
    try {
      var log = Path.of(path + ".wal");
      return Files.size(path) + (Files.exists(log) ? Files.size(log) : 0);
    } catch (IOException e) {
      throw new StoreException(path + ": cannot be read: " + reason(e), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw problem(path, e);
    }
  }

  /** What DuckDB says, as one line with its cure. */
  static StoreException problem(Path path, SQLException e) {
    var told = e.getMessage() == null ? "" : e.getMessage();
    return new StoreException(path + ": " + line(told), e);
  }

  private static String line(String told) {
    if (told.contains("Could not set lock")) {
      var owner = OWNER.matcher(told);
      return "in use by another process"
          + (owner.find() ? " (" + owner.group(1) + ")" : "")
          + ", and a ledger in a file has one owner at a time; wait for it, or keep the ledger in"
          + " PostgreSQL";
    }
    if (told.contains("not a valid DuckDB database file")) {
      return "no Parley ledger, but another kind of file; name another";
    }
    if (told.contains("with version number")) {
      return "written by a newer or much older DuckDB than this Parley's; use the Parley that"
          + " wrote it";
    }
    if (told.contains("No space left") || told.contains("File too large")) {
      return "no space left on its disk; what was added before is kept, free some and run again";
    }
    if (told.contains("Permission denied")) {
      return "access denied; check who may write it";
    }
    return told.lines().findFirst().orElse("DuckDB failed without a word");
  }
}
