package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How soon the page is there over a large ledger, and what it takes to keep it open. Prints what it
 * measures; runs with {@code -Dparley.ledger=FILE}, to which the second test adds articles for
 * {@code -Dparley.minutes=1}, one every {@code -Dparley.pause=5} seconds.
 */
@EnabledIfSystemProperty(named = "parley.ledger", matches = ".+")
class PageSpeedTest {
  private static final int MINUTES = Integer.getInteger("parley.minutes", 1);
  private static final int PAUSE_SECONDS = Integer.getInteger("parley.pause", 5);
  private static final List<String> TOWNS = List.of("Faya", "Moussoro", "Abeche", "Sarh", "Mongo");
  private static final String SLOWEST =
      "return performance.getEntriesByType('resource').sort((a, b) => b.duration - a.duration)"
          + ".slice(0, 4).map((e) => e.name.replace(location.origin, '').split('?')[0] + ' '"
          + " + Math.round(e.startTime) + ' to ' + Math.round(e.responseEnd)).join('; ')";
  private static final String SINCE =
      "const begin = performance.now(); const seen ="
          + " performance.getEntriesByName('drawn').length; const done = arguments[0];";

  private static Instant begun; // so that each run tells something new

  private static Served served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    var begin = System.nanoTime();
    begun = Instant.now();
    served = Served.ledger(System.getProperty("parley.ledger", ""));
    System.out.printf(
        "served after %.1f s: %s%n",
        (System.nanoTime() - begin) / 1e9, served.json("/overview").path("kinds"));
    browser = Browser.on(served);
    browser.size(1280, 900, false);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    served.close();
  }

  @Test
  void theFirstPaintComesSoon() {
    for (var view : List.of("situation", "situation", "ceasefires", "disputes", "tallies")) {
      browser.load(view);
      System.out.printf(
          "%s: first paint %s ms, drawn %s ms, slowest answers: %s%n",
          view,
          browser.run("return Math.round(performance.getEntriesByType('paint').at(-1).startTime)"),
          browser.run("return Math.round(performance.getEntriesByName('drawn')[0].startTime)"),
          browser.run(SLOWEST));
    }
    browser.load("situation");
    assertThat(browser.all(".spot")).isNotEmpty();
    System.out.printf(
        "%d points on the map; nearer: %s ms; one party: %s ms; more of the list: %s ms%n",
        browser.all(".spot").size(),
        after(
            "document.querySelector('.controls button').click(); done(performance.now() - begin)"),
        untilDrawn(
            "document.querySelector('.filters select').selectedIndex = 1;"
                + "document.querySelector('.filters select').dispatchEvent(new Event('change'));"),
        after(
            "const list = document.querySelector('.list ol'); const held = list.children.length;"
                + "document.querySelector('.list .more button').click();"
                + "const wait = () => list.children.length > held ? done(performance.now() - begin)"
                + " : requestAnimationFrame(wait); wait();"));
  }

  private static long after(String script) {
    return Math.round(Double.parseDouble(String.valueOf(browser.ask(SINCE + script))));
  }

  private static long untilDrawn(String script) {
    return after(
        script
            + "const wait = () => performance.getEntriesByName('drawn').length > seen"
            + " ? done(performance.now() - begin) : requestAnimationFrame(wait); wait();");
  }

  @Test
  void thePageStaysOpenWhileArticlesComeIn() throws IOException {
    browser.load("situation");
    System.out.println("begin: " + memory());
    var end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
    var slowest = 0L;
    var handed = 0;
    for (; System.nanoTime() < end; handed++) {
      var begin = System.nanoTime();
      var told = served.post("/articles?published=" + day(handed), "text/plain", article(handed));
      assertThat(told.statusCode()).isEqualTo(201);
      slowest = Math.max(slowest, System.nanoTime() - begin);
      LockSupport.parkNanos(Duration.ofSeconds(PAUSE_SECONDS).toNanos());
    }
    var total = served.json("/overview").path("incidents").asText();
    browser.until(
        "return document.querySelector('.list [role=status]').textContent.replace(/\\D/g, '') === '"
            + total
            + "'");
    System.out.printf(
        "end: %s; %d articles in %d minutes, the slowest kept after %.1f s%n",
        memory(), handed, MINUTES, slowest / 1e9);
    assertThat(browser.complaints()).isEmpty();
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2030, 6, 1).plusDays(number % 60);
  }

  private static String article(int number) {
    var town = TOWNS.get(number % TOWNS.size());
    return "The army of Chad said on Monday that rebels had shelled %s, killing %d soldiers."
            .formatted(town, 2 + number % 40)
        + " The rebels denied it.\n\nReport %d of %s.".formatted(number, begun);
  }

  private static String memory() throws IOException {
    System.gc();
    var runtime = Runtime.getRuntime();
    var resident =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .findFirst()
            .orElse("VmRSS unknown");
    return "server heap %d MB, %s (with this test); page heap %d MB, %d nodes"
        .formatted(
            (runtime.totalMemory() - runtime.freeMemory()) >> 20,
            resident.replaceAll("\\s+", " "),
            browser.heap() >> 20,
            Long.parseLong(
                String.valueOf(browser.run("return document.querySelectorAll('*').length"))));
  }
}
