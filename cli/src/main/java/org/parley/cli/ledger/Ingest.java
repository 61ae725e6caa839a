package org.parley.cli.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.source.Entry;
import org.parley.store.LogEntry;
import org.parley.store.Store;
import org.parley.store.StoreException;

/**
 * Readings on their way into a store, in batches. What the store has already is not read again, so
 * that a run that was broken off goes on where it stopped.
 */
public final class Ingest {
  private static final int LARGEST_BATCH = 500;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private final Store store;
  private final Function<Document, Reading> reader;
  private final Clock clock;
  private final List<LogEntry> batch = new ArrayList<>();
  private Instant lastFlush;
  private long added;
  private long known;

  /** Into this store. */
  public Ingest(Store store, Function<Document, Reading> reader, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.clock = clock;
    this.lastFlush = clock.instant();
  }

  /**
   * Reads an article, unless it is known. For many threads; a fault of the store is kept, to be
   * thrown where the result is taken.
   */
  public Supplier<Optional<LogEntry>> read(Entry.Article article) {
    var document = article.document();
    try {
      if (!store.known(List.of(LogEntry.contentOf(document))).isEmpty()) {
        return Optional::empty;
      }
    } catch (StoreException e) {
      return () -> {
        throw e;
      };
    }
    var entry = LogEntry.of(document, reader.apply(document), clock.instant());
    return () -> Optional.of(entry);
  }

  /** Takes over a reading made earlier. */
  public Supplier<Optional<LogEntry>> take(Entry.Told told) {
    var entry = LogEntry.of(told.reading(), clock.instant());
    return () -> Optional.of(entry);
  }

  /** Adds a result to the batch, and the batch to the store when it is large or old enough. */
  public void add(Supplier<Optional<LogEntry>> result) {
    result.get().ifPresentOrElse(batch::add, () -> known++);
    if (batch.size() >= LARGEST_BATCH
        || Duration.between(lastFlush, clock.instant()).compareTo(LONGEST_WAIT) > 0) {
      flush();
    }
  }

  /** Adds what waits to the store. */
  public void flush() {
    var fresh = store.add(batch);
    added += fresh;
    known += batch.size() - fresh;
    batch.clear();
    lastFlush = clock.instant();
  }

  /** How many readings are new. */
  public long added() {
    return added;
  }

  /** How many articles and readings the store had already. */
  public long known() {
    return known;
  }
}
