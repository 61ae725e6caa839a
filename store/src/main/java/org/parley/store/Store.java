package org.parley.store;

import java.io.Writer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ledger.Situation;
import org.parley.ledger.view.Excerpt;
import org.parley.ledger.view.Selection;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;

/**
 * The log of a ledger, readings and corrections as they came in, and the situation derived from it.
 * The log is only ever added to; what is derived can be thrown away and made again. What was added
 * is on disk when the call returns, whatever happens to the process afterwards; a batch is there
 * whole or not at all; adding something again changes nothing. Safe for use by many threads.
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

  /** The reading that counts for a document: the one that came in last. */
  Optional<Reading> reading(String document);

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

  /** What the log said at some time. Reads all of the log. */
  Situation situation(AsOf asOf);

  /**
   * Derives the situation again, arena by arena, where something came in since it was derived. What
   * reads the derived situation does so by itself; calling it first lets somebody see the progress.
   */
  void refresh(Progress progress);

  /** Throws the derived situation away and derives it anew from the log. */
  void rebuild(Progress progress);

  /**
   * The last records of each kind that meet a selection, read from the derived situation.
   *
   * @param most how many records of a kind, at most
   */
  Excerpt excerpt(Selection selection, int most);

  /**
   * Writes the part of the derived situation that meets a selection, as the JSON of a {@link
   * org.parley.model.situation.SituationReport}.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void writeReport(Selection selection, Writer out);

  /** Brings the size on disk down to what is needed. Takes the time and space of a copy. */
  void compact();

  /** How much it holds. */
  Statistics statistics();

  /**
   * What is wrong with the log, and with what was derived from it, one line a fault; empty when
   * nothing is. Reads all of the log and derives the situation anew to compare.
   */
  List<String> verify();

  @Override
  void close();
}
