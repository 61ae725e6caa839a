package org.parley.server.api;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.parley.model.Json;
import org.parley.server.ledger.LiveLedger.Change;

/**
 * Tells every page that is open of each change. One thread sends to all, so that a change is not
 * held up by whoever listens; a client that went away is forgotten at the next send.
 */
final class LiveUpdates implements AutoCloseable {
  private static final int MOST = 1000;
  private static final int HEARTBEAT_SECONDS = 15;

  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(LiveUpdates::thread);
  private final ScheduledFuture<?> heartbeat;

  LiveUpdates() {
    heartbeat =
        sender.scheduleAtFixedRate(
            this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "parley-updates");
    thread.setDaemon(true);
    return thread;
  }

  void join(SseClient client, long number) {
    if (clients.size() >= MOST) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    client.sendEvent("hello", "{\"number\":" + number + "}");
  }

  void tell(Change change) {
    sender.execute(() -> clients.forEach(client -> client.sendEvent("change", Json.write(change))));
  }

  /** Finds out who is gone. */
  private void beat() {
    clients.forEach(client -> client.sendComment("still here"));
  }

  int size() {
    return clients.size();
  }

  @Override
  public void close() {
    heartbeat.cancel(false);
    sender.shutdownNow();
    clients.forEach(SseClient::close);
  }
}
