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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a DuckDB file. */
class DuckDbStoreTest extends StoreContract {
  @TempDir private Path folder;

  @Override
  String location() {
    return folder.resolve("ledger.duckdb").toString();
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
