package org.parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ledger.Situation;
import org.parley.model.reading.Document;
import org.parley.model.situation.Correction;

/**
 * The log of a ledger: readings and corrections as they came in. It is only ever added to. What was
 * added is on disk when the call returns, whatever happens to the process afterwards; a batch is
 * there whole or not at all; adding something again changes nothing. Safe for use by many threads.
 *
 * <p>Every method throws {@link StoreException} where the database fails.
 */
public interface Store extends AutoCloseable {
  /**
   * Opens a store, and makes one where there is none.
   *
   * @param location the path of a DuckDB file, or {@code postgresql://user:password@host/database}
   * @throws StoreException if it is in use by another process, of a newer version, or no store
   */
  static Store open(String location) {
    return Location.of(location).open();
  }

  /**
   * Adds readings, all or none.
   *
   * @return how many of them are new
   */
  int add(Collection<LogEntry> batch);

  /**
   * Keeps articles, so that their words can be shown beside what was read in them. An article that
   * is known is left as it is.
   */
  void keep(Collection<Document> articles);

  /**
   * The article of this id; empty where only its reading came in. Of several, the one kept last.
   */
  Optional<Document> article(String documentId);

  /** Which of these articles have been read, by {@link LogEntry#contentOf}. */
  Set<String> known(Collection<String> contents);

  /** Gives each entry of the log to the sink, in order of arrival. */
  void forEach(Consumer<LogEntry> sink);

  /**
   * Adds corrections, all or none.
   *
   * @return how many of them are new
   */
  int correct(Collection<Correction> corrections, Instant arrived);

  /** The corrections, in the order of the ledger. */
  List<Correction> corrections();

  /** What the log says: of each document the reading that came in last, under all corrections. */
  Situation situation();

  /** How much it holds. */
  Statistics statistics();

  /** What is wrong with the log, one line a fault; empty when it is whole. Reads all of it. */
  List<String> verify();

  @Override
  void close();
}
