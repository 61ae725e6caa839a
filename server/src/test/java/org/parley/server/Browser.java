package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Debian's Chromium, without a window. Where it is missing, tests that need it are skipped, but not
 * in CI.
 */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration OFTEN = Duration.ofMillis(50);
  private static final int QUALITY = 80;

  private final ChromeDriver driver;
  private final Served served;

  private Browser(ChromeDriver driver, Served served) {
    this.driver = driver;
    this.served = served;
  }

  static Browser on(Served served) {
    if (System.getenv("CI") == null) {
      assumeTrue(
          Files.exists(CHROMIUM) && Files.exists(DRIVER),
          "No browser: apt-get install chromium chromium-driver");
    }
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setScriptTimeout(PATIENCE);
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", logs);
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options), served);
  }

  /** As on a desk, or as on a phone. */
  void size(int width, int height, boolean isDark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
  }

  /** Loads the page with this view, as from a link, and waits until it is drawn. */
  void load(String hash) {
    driver.get("about:blank");
    driver.get(served.at("/").toString() + "#/" + hash);
    drawn(hash);
  }

  /** Goes to a view, as by a link on the page, and waits until it is drawn. */
  void open(String hash) {
    if (!address().startsWith(served.at("/").toString())) {
      load(hash);
      return;
    }
    driver.executeScript(
        "document.querySelector('dialog')?.close(); document.body.dataset.ready = '';"
            + "history.replaceState(null, '', '#/' + arguments[0]);"
            + "dispatchEvent(new HashChangeEvent('hashchange'));",
        hash);
    drawn(hash);
  }

  private void drawn(String hash) {
    until("return document.body.dataset.ready === '" + hash.replaceFirst("[/?].*", "") + "'");
  }

  void until(String script) {
    new WebDriverWait(driver, PATIENCE, OFTEN)
        .until(there -> Boolean.TRUE.equals(driver.executeScript(script)));
  }

  WebElement first(String selector) {
    until("return document.querySelector(\"" + selector + "\") !== null");
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  String text() {
    return first("main").getText();
  }

  /** What a script answers; the empty text when it answers nothing. */
  Object run(String script) {
    return Objects.requireNonNullElse(driver.executeScript(script), "");
  }

  /** What a script gives to {@code arguments[0]}. */
  Object ask(String script) {
    return Objects.requireNonNullElse(driver.executeAsyncScript(script), "");
  }

  /** Bytes that the page's scripts hold, after collecting what they do not. */
  long heap() {
    driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
    var usage = driver.executeCdpCommand("Runtime.getHeapUsage", Map.of());
    return ((Number) Objects.requireNonNull(usage.get("usedSize"))).longValue();
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /**
   * What axe-core finds serious or critical against WCAG 2 A and AA. The shapes of the map,
   * thousands of lines without a meaning of their own, are left out.
   */
  List<?> barriers() {
    driver.executeScript(axe());
    var found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run({exclude: ['.land', '.divisions']},"
                + " {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa']}).then((r) => done("
                + "r.violations.filter((v) => ['serious', 'critical'].includes(v.impact))"
                + ".map((v) => v.id + ': ' + v.nodes.map((n) => n.target + ' ' + n.failureSummary)"
                + ".slice(0, 3).join('; '))), (e) => done(['axe: ' + e]));");
    return (List<?>) Objects.requireNonNull(found);
  }

  private static String axe() {
    try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page complained about since it was asked last: faults of scripts, refused loads. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(Object::toString)
        .toList();
  }

  /** Keeps a picture of what is seen, as WebP. */
  void picture(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var taken =
          driver.executeCdpCommand(
              "Page.captureScreenshot", Map.of("format", "webp", "quality", QUALITY));
      Files.write(file, Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
