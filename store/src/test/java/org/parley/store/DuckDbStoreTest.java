package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.reading.Document;
import org.parley.model.reading.EventType;

/** A store in a DuckDB file. */
class DuckDbStoreTest extends StoreContract {
  @TempDir private Path folder;

  @Override
  String location() {
    return folder.resolve("ledger.duckdb").toString();
  }

  @Override
  String dropIndexes() {
    return "";
  }

  @Override
  Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:" + location());
  }

  @Test
  void aFileThatIsNoStoreIsRefusedAndStaysAsItIs() throws IOException {
    var notes = folder.resolve("notes.txt");
    Files.writeString(notes, "Not a ledger at all. ".repeat(1000));
    assertThatThrownBy(() -> Store.open(notes.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessage(notes + ": no Parley ledger, but another kind of file; name another");
    assertThat(notes).hasContent("Not a ledger at all. ".repeat(1000));
  }

  @Test
  void aShortFileAnEmptyOneAndAFolderAreNoStoresEither() throws IOException {
    var brief = Files.writeString(folder.resolve("brief"), "x");
    var empty = Files.createFile(folder.resolve("empty"));
    for (var path : new Path[] {brief, empty, folder}) {
      assertThatThrownBy(() -> Store.open(path.toString()))
          .isInstanceOf(StoreException.class)
          .message()
          .startsWith(path + ": ")
          .doesNotContain("\n");
    }
  }

  @Test
  void aPlaceWhereNothingCanBeMadeIsNamed() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Store.open(file.resolve("ledger.duckdb").toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be made");
  }

  @Test
  void aSecondProcessIsToldWhoHasIt() throws IOException, InterruptedException {
    var told = Child.run(OpenOnce.class, location());
    assertThat(told)
        .isEqualTo(
            location()
                + ": in use by another process ("
                + ProcessHandle.current().pid()
                + "), and a ledger in a file has one owner at a time; wait for it, or keep the"
                + " ledger in PostgreSQL");
  }

  @Test
  void aFullDiskIsNamedAndWhatWasAddedBeforeIsKept() throws IOException, InterruptedException {
    var location = folder.resolve("small.duckdb").toString();
    var limits = List.of("sh", "-c", "ulimit -f 200000; exec \"$@\"", "sh");
    var told = Child.output(Child.start(limits, FillUp.class, location)).lines().toList();
    assertThat(told)
        .last()
        .isEqualTo(
            location
                + ": no space left on its disk; what was added before is kept, free some and run"
                + " again");
    try (var store = Store.open(location)) {
      assertThat(store.statistics().readings()).isEqualTo((told.size() - 1) * FillUp.BATCH);
      assertThat(store.verify()).isEmpty();
    }
  }

  /**
   * Adds long readings until it cannot, and says why. A limit on the size of files stands for a
   * full disk; it has to leave room for DuckDB's own library.
   */
  static final class FillUp {
    private static final long BATCH = 16;
    private static final int BYTES = 1 << 20;

    private FillUp() {}

    public static void main(String[] args) {
      try (var store = Store.open(args[0])) {
        var random = new Random(1);
        while (true) {
          store.add(Stream.generate(() -> entry(random)).limit(BATCH).toList());
          System.out.println("added");
        }
      } catch (StoreException e) {
        System.out.println(e.getMessage());
      }
    }

    private static LogEntry entry(Random random) {
      var bytes = new byte[BYTES];
      random.nextBytes(bytes);
      var document =
          new Document(
              HexFormat.of().formatHex(bytes, 0, 8),
              Optional.empty(),
              Base64.getEncoder().encodeToString(bytes),
              "Text",
              Optional.empty(),
              Optional.empty());
      return LogEntry.of(document, Readings.reading(document, EventType.ASSAULT), Readings.NOON);
    }
  }

  /** Opens a store and says what became of it. */
  static final class OpenOnce {
    private OpenOnce() {}

    public static void main(String[] args) {
      try (var store = Store.open(args[0])) {
        System.out.println("opened, " + store.statistics().readings() + " readings");
      } catch (StoreException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void nothingIsLeftBesideIt() {
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.startsWith("ledger.duckdb"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
