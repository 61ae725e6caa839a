package org.parley.server.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * What was worked out last, for whoever asks for it again. Of those who ask for the same at once
 * one works and the others wait for it; nobody waits for work on something else. Work that fails is
 * forgotten. Safe for use by many threads.
 *
 * @param <K> what is asked for
 * @param <V> the answers
 */
public final class Kept<K, V> {
  private final Map<K, FutureTask<V>> tasks;

  /**
   * An empty one.
   *
   * @param most how many answers are kept; the oldest go first
   */
  public Kept(int most) {
    this.tasks =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer, worked out now or earlier. What the work throws comes out as it is. */
  public V get(K asked, Function<K, V> work) {
    FutureTask<V> task;
    synchronized (tasks) {
      task = tasks.computeIfAbsent(asked, key -> new FutureTask<>(() -> work.apply(key)));
    }
    task.run(); // does nothing where it has begun already
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + asked + " is worked out", e);
    } catch (ExecutionException e) {
      synchronized (tasks) {
        tasks.remove(asked, task);
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
