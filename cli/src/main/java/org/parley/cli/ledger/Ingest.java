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
  private final boolean again;
  private final Clock clock;
  private final List<Result> batch = new ArrayList<>();
  private Instant lastFlush;
  private long added;
  private long known;

  /**
   * A reading that is new to the store.
   *
   * @param entry the reading
   * @param article what was read; empty where only its reading came in
   */
  public record Result(LogEntry entry, Optional<Document> article) {}

  /**
   * Into this store.
   *
   * @param again whether to read also what the store has already
   * @param clock tells when readings came in
   */
  public Ingest(Store store, Function<Document, Reading> reader, boolean again, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.again = again;
    this.clock = clock;
    this.lastFlush = clock.instant();
  }

  /**
   * Reads an article, unless it is known. For many threads; a fault of the store is kept, to be
   * thrown where the result is taken.
   */
  public Supplier<Optional<Result>> read(Entry.Article article) {
    var document = article.document();
    try {
      if (!again && !store.known(List.of(LogEntry.contentOf(document))).isEmpty()) {
        return Optional::empty;
      }
    } catch (StoreException e) {
      return () -> {
        throw e;
      };
    }
    var entry = LogEntry.of(document, reader.apply(document), clock.instant());
    return () -> Optional.of(new Result(entry, Optional.of(document)));
  }

  /** Takes over a reading made earlier. */
  public Supplier<Optional<Result>> take(Entry.Told told) {
    var entry = LogEntry.of(told.reading(), clock.instant());
    return () -> Optional.of(new Result(entry, Optional.empty()));
  }

  /** Adds a result to the batch, and the batch to the store when it is large or old enough. */
  public void add(Supplier<Optional<Result>> result) {
    result.get().ifPresentOrElse(batch::add, () -> known++);
    if (batch.size() >= LARGEST_BATCH
        || Duration.between(lastFlush, clock.instant()).compareTo(LONGEST_WAIT) > 0) {
      flush();
    }
  }

  /** Adds what waits to the store. */
  public void flush() {
    store.keep(batch.stream().map(Result::article).flatMap(Optional::stream).toList());
    var fresh = store.add(batch.stream().map(Result::entry).toList());
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
