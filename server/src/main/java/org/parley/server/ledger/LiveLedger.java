package org.parley.server.ledger;

import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.ledger.Situation;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;
import org.parley.model.situation.SituationReport;
import org.parley.server.records.Kept;
import org.parley.server.records.Records;
import org.parley.server.records.Snapshot;
import org.parley.store.LogEntry;
import org.parley.store.Store;

/**
 * A store while it is served. What is written is on disk when the call returns, and every read that
 * begins later sees it. Of what is written at the same time, all is taken in at once. Safe for use
 * by many threads.
 */
public final class LiveLedger {
  private static final int DAYS_KEPT = 8;

  private final Store store;
  private final Clock clock;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, Reading> readings = new TreeMap<>();
  private final AtomicLong written = new AtomicLong();
  private final Object ruling = new Object();
  private final Object deriving = new Object();
  private long taken;
  private volatile State state;

  /**
   * What is known at one moment.
   *
   * @param number how often the ledger changed since it was opened
   * @param records readings and corrections, indexed
   * @param read the readings, whatever is ruled on them
   * @param days the same as known on earlier days, as far as somebody asked
   */
  private record State(
      long number, Records records, List<Reading> read, Kept<LocalDate, Records> days) {
    Records asOf(LocalDate day) {
      return days.get(day, d -> Snapshot.of(Situation.of(read, records.corrections()).asOf(d)));
    }
  }

  /**
   * Something that came in.
   *
   * @param number how often the ledger changed since it was opened
   * @param kind {@code article} or {@code correction}
   * @param id id of an article, of several that came in at once the first; or one of the records
   *     that the correction is on
   */
  public record Change(long number, String kind, String id) {}

  /** Over this store, which stays the caller's to close. */
  public LiveLedger(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    store.situation().readings().forEach(this::put);
    this.state = state(0);
  }

  /** What the store holds now; it derives anew only what changed. */
  private State state(long number) {
    var corrections = store.corrections();
    var report = new StringWriter();
    store.writeReport(Selection.all(), report);
    var read = read();
    return new State(
        number,
        Snapshot.of(Json.read(report.toString(), SituationReport.class), read, corrections),
        read,
        new Kept<>(DAYS_KEPT));
  }

  /** What is known now. */
  public Records records() {
    return state.records();
  }

  /** What was known on the evening of a day. */
  public Records asOf(LocalDate day) {
    return state.asOf(day);
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
   * Adds articles with what was read in them, and readings made elsewhere, all at once.
   *
   * @return the documents of which something new is read
   */
  public Set<String> add(Desk.Result handed) {
    var now = clock.instant();
    store.keep(handed.articles().stream().map(Desk.Result.Item::document).toList());
    var entries =
        Stream.concat(
                handed.articles().stream()
                    .map(item -> LogEntry.of(item.document(), item.reading(), now)),
                handed.readings().stream().map(reading -> LogEntry.of(reading, now)))
            .toList();
    if (store.add(entries) == 0) {
      return Set.of();
    }
    var changed = new TreeSet<String>();
    handed.documents().stream().filter(this::isOtherwise).forEach(changed::add);
    takeIn();
    changed.stream().findFirst().ifPresent(document -> tell("article", document));
    return changed;
  }

  /** Takes over what the store holds on a document, and tells whether it is something else. */
  private boolean isOtherwise(String document) {
    var now = store.reading(document);
    return !now.equals(now.flatMap(this::put));
  }

  /**
   * Adds a correction, after all others of its day.
   *
   * @return whether it is new
   */
  public boolean correct(Correction told) {
    synchronized (ruling) {
      var correction = told.after(store.corrections());
      if (store.correct(List.of(correction), clock.instant()) == 0) {
        return false;
      }
    }
    takeIn();
    tell("correction", told.a().toString());
    return true;
  }

  /** Returns when what this thread has written can be read. */
  private void takeIn() {
    var mine = written.incrementAndGet();
    synchronized (deriving) {
      if (taken < mine) {
        var all = written.get();
        state = state(state.number() + 1);
        taken = all;
      }
    }
  }

  /** What was there before. */
  private Optional<Reading> put(Reading reading) {
    synchronized (readings) {
      return Optional.ofNullable(readings.put(reading.document().id(), reading));
    }
  }

  private List<Reading> read() {
    synchronized (readings) {
      return List.copyOf(readings.values());
    }
  }

  private void tell(String kind, String id) {
    var change = new Change(state.number(), kind, id);
    listeners.forEach(listener -> listener.accept(change));
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
