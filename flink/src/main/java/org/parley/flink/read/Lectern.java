package org.parley.flink.read;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.parley.flink.read.Verdict.Read;
import org.parley.flink.read.Verdict.Refused;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;

/**
 * Where articles are read one after the other, each within limits: on a thread of its own with a
 * deep stack, which is left behind with an article that takes too long. A thread that is left
 * behind ends with its article; it is never killed, because Java has no way to do that safely. For
 * use by one thread.
 */
public final class Lectern implements AutoCloseable {
  private static final long STACK = 64L * 1024 * 1024; // trees of sentences without end are deep

  private final Function<Document, Reading> reader;
  private final Limits limits;
  private ExecutorService desk = desk();

  /** Reads with this reader. */
  public Lectern(Function<Document, Reading> reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  private static ExecutorService desk() {
    return Executors.newSingleThreadExecutor(
        task -> {
          var thread = new Thread(null, task, "parley-reader", STACK);
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Reads an article, or says why not.
   *
   * @throws InterruptedException if the caller is to stop
   */
  public Verdict read(Document document) throws InterruptedException {
    if (document.text().length() > limits.characters()) {
      return new Refused(
          "longer than " + limits.characters() + " characters; cut it into articles");
    }
    var reading = desk.submit(() -> reader.apply(document));
    try {
      return new Read(reading.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      desk.shutdownNow();
      desk = desk();
      return new Refused("took longer than " + limits.time().toMillis() + " ms to read");
    } catch (ExecutionException e) {
      return new Refused(reason(e));
    }
  }

  private static String reason(ExecutionException failure) {
    var fault = Optional.ofNullable(failure.getCause()).orElse(failure);
    return (fault instanceof OutOfMemoryError
            ? "takes more memory than there is: "
            : "Parley failed on it, please report it with the text: ")
        + fault.toString().lines().findFirst().orElse("");
  }

  @Override
  public void close() {
    desk.shutdownNow();
  }
}
