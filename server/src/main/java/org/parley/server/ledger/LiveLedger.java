package org.parley.server.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.parley.ledger.Situation;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;
import org.parley.server.records.Records;
import org.parley.server.records.Snapshot;
import org.parley.store.LogEntry;
import org.parley.store.Store;

/**
 * A store while it is served. What is written is on disk when the call returns, and every read that
 * begins later sees it. Safe for use by many threads.
 */
public final class LiveLedger {
  private static final int DAYS_KEPT = 8;

  private final Store store;
  private final Clock clock;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private volatile State state;

  /**
   * What is known at one moment.
   *
   * @param number how often the ledger changed since it was opened
   * @param situation readings and corrections
   * @param records the same, indexed
   * @param days the same as known on earlier days, as far as somebody asked
   */
  private record State(
      long number, Situation situation, Records records, Map<LocalDate, Records> days) {
    static State of(long number, Situation situation) {
      return new State(number, situation, Snapshot.of(situation), kept());
    }

    private static Map<LocalDate, Records> kept() {
      return Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<LocalDate, Records> eldest) {
              return size() > DAYS_KEPT;
            }
          });
    }
  }

  /**
   * Something that came in.
   *
   * @param number how often the ledger changed since it was opened
   * @param kind {@code article} or {@code correction}
   * @param id the article's id, or one of the records that the correction is on
   */
  public record Change(long number, String kind, String id) {}

  /** Over this store, which stays the caller's to close. */
  public LiveLedger(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.state = State.of(0, store.situation());
  }

  /** What is known now. */
  public Records records() {
    return state.records();
  }

  /** What was known on the evening of a day. */
  public Records asOf(LocalDate day) {
    var now = state;
    return now.days().computeIfAbsent(day, d -> Snapshot.of(now.situation().asOf(d)));
  }

  /** Changes whenever the content does. */
  public long number() {
    return state.number();
  }

  /** The text of an article; empty where only its reading came in. */
  public Optional<Document> article(String id) {
    return store.article(id);
  }

  /**
   * Adds what was read in an article.
   *
   * @return whether it is new
   */
  public boolean add(Document document, Reading reading) {
    store.keep(List.of(document));
    return add(LogEntry.of(document, reading, clock.instant()), reading);
  }

  /**
   * Adds a reading made elsewhere.
   *
   * @return whether it is new
   */
  public boolean add(Reading reading) {
    return add(LogEntry.of(reading, clock.instant()), reading);
  }

  private boolean add(LogEntry entry, Reading reading) {
    if (store.add(List.of(entry)) == 0) {
      return false;
    }
    refresh("article", reading.document().id());
    return true;
  }

  /**
   * Adds a correction.
   *
   * @return whether it is new
   */
  public boolean correct(Correction correction) {
    if (store.correct(List.of(correction), clock.instant()) == 0) {
      return false;
    }
    refresh("correction", correction.a().toString());
    return true;
  }

  private synchronized void refresh(String kind, String id) {
    var next = State.of(state.number() + 1, store.situation());
    state = next;
    listeners.forEach(listener -> listener.accept(new Change(next.number(), kind, id)));
  }

  /** Tells this listener of every change from now on, on the thread that made it. */
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /** The day by the server's clock, in UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
  }
}
