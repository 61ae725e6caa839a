package org.parley.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.parley.model.Json;
import org.parley.server.ledger.LiveLedger.Change;

/**
 * Tells every page that is open of each change, as server-sent events. One thread hands each
 * message to all listeners and waits for none of them; a page that went away is found out by the
 * heartbeat.
 */
final class LiveUpdates implements AutoCloseable {
  private static final int MOST = 1000;
  private static final int HEARTBEAT_SECONDS = 15;
  private static final byte[] STILL_HERE = bytes(": still here\n\n");

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(LiveUpdates::thread);

  LiveUpdates() {
    var unused = // ends with the sender
        sender.scheduleAtFixedRate(
            () -> tell(STILL_HERE), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "parley-updates");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Answers a page with a stream that stays open.
   *
   * @param number the ledger's number; asked for when no later change can be missed
   */
  void join(Context context, LongSupplier number) {
    if (listeners.size() >= MOST) {
      context.header("Retry-After", "60");
      throw new Problem.Fault(503, MOST + " pages listen already; more are not told of changes");
    }
    context.contentType("text/event-stream");
    context.header("Cache-Control", "no-store");
    context.header("X-Accel-Buffering", "no");
    context.future(() -> open(context, number).gone());
  }

  private Listener open(Context context, LongSupplier number) {
    try {
      var out = context.res().getOutputStream();
      var listener = new Listener(out);
      out.setWriteListener(listener);
      listeners.add(listener);
      var unused = listener.gone().thenRun(() -> listeners.remove(listener));
      listener.tell(event("hello", "{\"number\":" + number.getAsLong() + "}"));
      return listener;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void tell(Change change) {
    sender.execute(() -> tell(event("change", Json.write(change))));
  }

  private void tell(byte[] message) {
    listeners.forEach(listener -> listener.tell(message));
  }

  private static byte[] event(String name, String data) {
    return bytes("event: " + name + "\ndata: " + data + "\n\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  int size() {
    return listeners.size();
  }

  @Override
  public void close() {
    sender.shutdownNow();
    listeners.forEach(Listener::leave);
  }
}
