package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Option;

/** Which ledger: the option that all commands over ledgers share. */
final class LedgerOption {
  @Option(
      names = {"-l", "--ledger"},
      paramLabel = "FILE|URL",
      required = true,
      description = {
        "A DuckDB file, which one process at a time may use, or",
        "postgresql://user:password@host/database."
      })
  private String location;

  String location() {
    return location;
  }

  /** Opens it, and makes one where there is none. */
  Store open() {
    return Store.open(location);
  }

  /** Opens one that is there, for commands that would say nothing of a new one. */
  Store openExisting() {
    if (!location.contains("://") && !Files.exists(Path.of(location))) {
      throw new StoreException(
          location + ": no such file; make a ledger with: parley ingest --ledger " + location);
    }
    return Store.open(location);
  }
}
