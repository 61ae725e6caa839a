package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main reads under 200 clients at once, and live updates to 500. Prints what it measures. Runs
 * with {@code -Dparley.load=yes}; {@code -Dparley.requests=20000} asks for more, and {@code
 * -Dparley.ledger=FILE} measures over a ledger of your own, to which it adds an article.
 */
@EnabledIfSystemProperty(named = "parley.load", matches = ".+")
class LoadTest {
  private static final int CLIENTS = 200;
  private static final int LISTENERS = 500;
  private static final int REQUESTS = Integer.getInteger("parley.requests", 400);
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String ARTICLE =
      "The army of Chad said on Monday that rebels had shelled Faya, killing four soldiers.";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    var ledger = System.getProperty("parley.ledger", "");
    served = ledger.isEmpty() ? Served.samples(folder) : Served.ledger(ledger);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void twoHundredClientsGetTheirAnswers() throws InterruptedException {
    for (var path : List.of("/overview", "/incidents", "/ceasefires", "/disputes", "/tallies")) {
      var millis = Collections.synchronizedList(new ArrayList<Double>());
      var faults = new AtomicInteger();
      var pool = Executors.newFixedThreadPool(CLIENTS);
      var client = client();
      var begin = System.nanoTime();
      for (var number = 0; number < REQUESTS; number++) {
        pool.execute(() -> ask(client, path, millis, faults));
      }
      pool.shutdown();
      assertThat(pool.awaitTermination(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
      var seconds = (System.nanoTime() - begin) / 1e9;
      Collections.sort(millis);
      System.out.printf(
          "%s: %d requests by %d clients, %d faults, %.0f a second, p50 %.0f ms, p99 %.0f ms%n",
          path,
          REQUESTS,
          CLIENTS,
          faults.get(),
          REQUESTS / seconds,
          millis.get(millis.size() / 2),
          millis.get(millis.size() * 99 / 100));
      assertThat(faults).hasValue(0);
    }
    System.out.println(memory());
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private static void ask(
      HttpClient client, String path, List<Double> millis, AtomicInteger faults) {
    var begin = System.nanoTime();
    try {
      var answer =
          client.send(served.request(path).timeout(LONG).build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        faults.incrementAndGet();
      }
    } catch (IOException e) {
      faults.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    millis.add((System.nanoTime() - begin) / 1e6);
  }

  @Test
  void fiveHundredPagesHearOfAChange() {
    var before = memory();
    var client = client();
    var heard = new AtomicInteger();
    var opened = new ArrayList<CompletableFuture<HttpResponse<Void>>>();
    for (var number = 0; number < LISTENERS; number++) {
      opened.add(
          client.sendAsync(
              served.request("/updates").build(),
              BodyHandlers.fromLineSubscriber(new Lines(heard))));
    }
    Waiting.until("listening", () -> served.server().listeners() == LISTENERS);
    var told = served.post("/articles?published=2025-03-20", "text/plain", ARTICLE);
    var begin = System.nanoTime();
    assertThat(told.statusCode()).isEqualTo(201);
    Waiting.until("hearing", () -> heard.get() == LISTENERS);
    System.out.printf(
        "%d pages heard of a new article within %.0f ms of its being kept; %s; before: %s%n",
        LISTENERS, (System.nanoTime() - begin) / 1e6, memory(), before);
    opened.forEach(one -> one.cancel(true));
    Waiting.until("forgotten", () -> served.server().listeners() == 0);
  }

  private static String memory() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return "heap "
        + ((runtime.totalMemory() - runtime.freeMemory()) >> 20)
        + " MB, threads "
        + Thread.activeCount();
  }

  /** Counts changes among the lines of a stream. */
  private static final class Lines implements Flow.Subscriber<String> {
    private final AtomicInteger heard;

    Lines(AtomicInteger heard) {
      this.heard = heard;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (line.equals("event: change")) {
        heard.incrementAndGet();
      }
    }

    @Override
    public void onError(Throwable fault) {}

    @Override
    public void onComplete() {}
  }

  /** Waits for what happens elsewhere. */
  private static final class Waiting {
    static void until(String what, BooleanSupplier done) {
      var end = System.nanoTime() + LONG.toNanos();
      while (!done.getAsBoolean()) {
        assertThat(System.nanoTime()).as(what + " in time").isLessThan(end);
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      }
    }
  }
}
