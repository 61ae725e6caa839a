package org.parley.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB file. One process owns it at a time, even to read; within the process one connection
 * does everything, one call after the other. A new file is made beside its place and moved there
 * when its tables stand, so that no half-made one is ever found.
 */
final class DuckDb implements Database {
  private static final Pattern OWNER = Pattern.compile("PID (\\d+)");

  private final Path path;
  private DuckDBConnection connection;

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
    try {
      makeFolder(folderOf(absolute), path);
      make(
          absolute,
          made -> {
            try (var database = connect(/* path= */ made, /* name= */ path)) {
              Migrations.load(database.dialect()).apply(database);
            }
          });
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(path + ": was made by another process just now; run again", e);
    } catch (IOException e) {
      throw new StoreException(path + ": cannot be made: " + reason(e), e);
    }
  }

  /** What fills a new file. */
  @FunctionalInterface
  private interface Filling<E extends Exception> {
    void of(Path made) throws E;
  }

  /** Makes a file beside its place and moves it there when it is filled. */
  private static <E extends Exception> void make(
      Path place, Filling<E> filling, CopyOption... options) throws IOException, E {
    var folder = Files.createTempDirectory(folderOf(place), ".parley-new-");
    var made = folder.resolve("new.duckdb");
    try {
      filling.of(made);
      Files.move(made, place, options);
    } finally {
      Files.deleteIfExists(made);
      Files.deleteIfExists(Path.of(made + ".wal"));
      Files.deleteIfExists(folder);
    }
  }

  private static Path folderOf(Path absolute) {
    return Optional.ofNullable(absolute.getParent()).orElse(absolute);
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

  /** Nothing to do: nobody else is there. */
  @Override
  public void lockDerived(Connection inUse) {}

  /** Nothing to do: nobody else changes anything. */
  @Override
  public void freeze(Connection inUse) {}

  @Override
  public void append(Connection inUse, String table, List<? extends Line> rows)
      throws SQLException {
    try (var appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
      for (var row : rows) {
        appender.beginRow();
        for (var value : row.values()) {
          append(appender, value);
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender appender, Optional<?> value) throws SQLException {
    if (value.isEmpty()) {
      appender.appendNull();
    } else if (value.get() instanceof Long number) {
      appender.append((long) number);
    } else if (value.get() instanceof LocalDate day) {
      appender.append(day);
    } else if (value.get() instanceof LocalDateTime time) {
      appender.append(time);
    } else {
      appender.append(value.get().toString());
    }
  }

  @Override
  public String dialect() {
    return "duckdb";
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

  /**
   * Copies all that is there into a new file and moves that over the old one. A file of DuckDB
   * keeps the room of what was deleted.
   */
  @Override
  public synchronized void compact() {
    try {
      make(
          path.toAbsolutePath(),
          made -> {
            copyTo(made);
            connection.close();
          },
          REPLACE_EXISTING,
          ATOMIC_MOVE);
      connection = connect(path, path).connection;
    } catch (IOException e) {
      throw new StoreException(path + ": cannot be compacted: " + reason(e), e);
    } catch (SQLException e) {
      throw problem(path, e);
    }
  }

  /** Everything is in the file afterwards, and nothing beside it. */
  private void copyTo(Path made) throws SQLException {
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      statement.execute("checkpoint");
      statement.execute("attach '" + made.toString().replace("'", "''") + "' as compacted");
      statement.execute(
          "copy from database \""
              + connection.getCatalog().replace("\"", "\"\"")
              + "\" to compacted");
      statement.execute("checkpoint compacted");
      statement.execute("detach compacted");
    } finally {
      connection.setAutoCommit(false);
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
