package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a store is: a file, or a PostgreSQL database. */
class LocationTest {
  @Test
  void aPathIsAFile() {
    assertThat(Location.of("a folder/x.duckdb"))
        .isEqualTo(new Location.File(Path.of("a folder/x.duckdb")));
  }

  @Test
  void anAddressIsADatabaseAndItsNameShowsNoPassword() {
    assertThat(Location.of("postgresql://ada:p%40ss+w@db.example:5433/news?sslmode=require"))
        .isEqualTo(
            new Location.Server(
                "postgresql://db.example:5433/news",
                "jdbc:postgresql://db.example:5433/news?sslmode=require",
                Optional.of("ada"),
                Optional.of("p@ss+w")));
  }

  @Test
  void theDriversWayOfWritingItWillDo() {
    assertThat(Location.of("jdbc:postgresql://localhost/news"))
        .isEqualTo(
            new Location.Server(
                "postgresql://localhost/news",
                "jdbc:postgresql://localhost/news",
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void otherKindsAreRefused() {
    assertThatThrownBy(() -> Location.of("mysql://root:geheim@localhost/news"))
        .isInstanceOf(StoreException.class)
        .hasMessage("mysql://: no such kind of ledger; name a file, or postgresql://host/database");
    assertThatThrownBy(() -> Location.of("postgresql://ada:ge heim@localhost/news"))
        .isInstanceOf(StoreException.class)
        .message()
        .doesNotContain("heim");
  }
}
