package org.parley.cli.run;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at a time and gives the results in the order in which the things came. Few
 * wait at any time, so that memory does not grow with their number. For one calling thread, on
 * which the sink is called too.
 *
 * @param <T> what comes in
 * @param <R> what goes out
 */
final class InOrder<T, R> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;
  private static final long STACK = 64L * 1024 * 1024; // trees of sentences without end are deep

  private final Function<T, R> work;
  private final Consumer<R> sink;
  private final ExecutorService threads;
  private final Queue<Future<R>> waiting = new ArrayDeque<>();
  private final int most;

  InOrder(int threads, Function<T, R> work, Consumer<R> sink) {
    this.work = work;
    this.sink = sink;
    this.most = threads * WAITING_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(threads, InOrder::thread);
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(null, task, "parley-reader", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** Takes the next thing; waits while too many are under way. */
  void add(T thing) {
    waiting.add(threads.submit(() -> work.apply(thing)));
    while (!waiting.isEmpty() && (waiting.size() > most || waiting.element().isDone())) {
      give(waiting.remove());
    }
  }

  /** Waits for all that is under way. */
  void drain() {
    while (!waiting.isEmpty()) {
      give(waiting.remove());
    }
  }

  private void give(Future<R> result) {
    try {
      sink.accept(result.get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
