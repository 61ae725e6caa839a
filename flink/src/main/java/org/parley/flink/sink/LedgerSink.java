package org.parley.flink.sink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.parley.flink.read.Told;
import org.parley.store.LogEntry;
import org.parley.store.Store;

/**
 * Readings into a ledger, where {@code parley report} finds them. A batch is there whole or not at
 * all, and a reading that is there already is known by its digest; so what is written again after a
 * failure changes nothing.
 */
public final class LedgerSink implements Sink<Told> {
  private static final int BATCH = 500;

  private final String location;

  /**
   * Into this ledger.
   *
   * @param location as {@link Store#open} takes it
   */
  public LedgerSink(String location) {
    this.location = location;
  }

  @Override
  public SinkWriter<Told> createWriter(WriterInitContext context) {
    return new Writer(Store.open(location));
  }

  /** Collects a batch; what is not full goes with the next checkpoint. */
  private static final class Writer implements SinkWriter<Told> {
    private final Store store;
    private final List<LogEntry> batch = new ArrayList<>();

    Writer(Store store) {
      this.store = store;
    }

    @Override
    public void write(Told told, Context context) {
      batch.add(new LogEntry(told.content(), Instant.now(), told.json()));
      if (batch.size() == BATCH) {
        flush(false);
      }
    }

    @Override
    public void flush(boolean isEnd) {
      if (!batch.isEmpty()) {
        store.add(batch);
        batch.clear();
      }
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
