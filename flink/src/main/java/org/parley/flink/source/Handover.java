package org.parley.flink.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.jspecify.annotations.Nullable;
import org.parley.source.Entry;
import org.parley.source.Sources;

/**
 * Hands over what a file holds. Sources push, Flink pulls; so a thread of its own reads the file,
 * never more than a few portions ahead.
 */
final class Handover implements BulkFormat.Reader<Fetched> {
  private static final int PORTION = 16;
  private static final int AHEAD = 2;

  private final InputStream in;
  private final BlockingQueue<Portion> portions = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private long given;
  private boolean isOver;

  /**
   * What comes at one go.
   *
   * @param things what was fetched, in order
   * @param isLast whether nothing comes after it
   * @param fault why nothing comes after it, where that is no fault of the file
   */
  private record Portion(List<Fetched> things, boolean isLast, Optional<Throwable> fault) {}

  /**
   * Begins to read.
   *
   * @param before how many things to leave out at the beginning, since they were given before
   */
  Handover(String name, InputStream in, Sources sources, long before) {
    this.in = in;
    this.given = before;
    this.thread = new Thread(() -> read(name, sources, before), "parley-source " + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void read(String name, Sources sources, long before) {
    var portion = new Collected(before);
    try {
      sources.read(name, in, portion::add);
      portions.put(new Portion(portion.take(), true, Optional.empty()));
    } catch (CancellationException | InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: nobody waits for the rest
    } catch (RuntimeException | Error e) {
      portions.clear();
      portions.add(new Portion(List.of(), true, Optional.of(e)));
    }
  }

  /** Things on their way into a portion. */
  private final class Collected {
    private List<Fetched> things = new ArrayList<>();
    private long toLeaveOut;

    Collected(long toLeaveOut) {
      this.toLeaveOut = toLeaveOut;
    }

    void add(Entry entry) {
      if (entry instanceof Entry.Article article) {
        article.remarks().forEach(remark -> add(Fetched.remark(article, remark)));
      }
      add(Fetched.of(entry));
    }

    private void add(Fetched thing) {
      if (toLeaveOut > 0) {
        toLeaveOut--;
        return;
      }
      things.add(thing);
      if (things.size() == PORTION) {
        try {
          portions.put(new Portion(take(), false, Optional.empty()));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new CancellationException("closed");
        }
      }
    }

    List<Fetched> take() {
      var taken = things;
      things = new ArrayList<>();
      return taken;
    }
  }

  @Override
  public BulkFormat.@Nullable RecordIterator<Fetched> readBatch() throws IOException {
    if (isOver) {
      return null;
    }
    var portion = next();
    isOver = portion.isLast();
    if (portion.fault().isPresent()) {
      throw new IOException("Cannot go on reading a file", portion.fault().get());
    }
    var before = given;
    given += portion.things().size();
    return new IteratorResultIterator<>(
        portion.things().iterator(), CheckpointedPosition.NO_OFFSET, before);
  }

  private Portion next() throws IOException {
    try {
      return portions.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    in.close();
  }
}
