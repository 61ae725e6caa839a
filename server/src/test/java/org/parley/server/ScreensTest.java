package org.parley.server;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of docs/page.md: mvn -Pscreens -pl server -am test. */
@EnabledIfSystemProperty(named = "parley.screens", matches = ".+")
class ScreensTest {
  private static final Path SCREENS = Path.of("..", "docs", "screens");

  @TempDir static Path folder;

  @Test
  void picturesOfEveryView() {
    try (var served = Served.samples(folder);
        var browser = Browser.on(served)) {
      take(browser, "situation", "situation?party=AZE", ".incident:has(.tag.hot) button");
      take(browser, "ceasefires", "ceasefires", "main h1");
      take(browser, "disputes", "disputes", "main h1");
      take(browser, "tallies", "tallies", "main h1");
      take(browser, "review", "review", ".queue li:last-child button");
      var id = served.json("/articles").path("items").get(6).path("id").asText();
      take(browser, "article", "article/" + id, ".record:nth-of-type(1)");
    }
  }

  private static void take(Browser browser, String name, String hash, String click) {
    browser.size(1280, 860, false);
    browser.open(hash);
    shoot(browser, click, SCREENS.resolve(name + ".png"));
    browser.size(390, 844, false);
    browser.open(hash);
    shoot(browser, "main", SCREENS.resolve(name + "-phone.png"));
    if (name.equals("situation")) {
      browser.size(1280, 860, true);
      browser.open(hash);
      shoot(browser, click, SCREENS.resolve(name + "-dark.png"));
    }
  }

  private static void shoot(Browser browser, String click, Path file) {
    browser.until("return document.fonts.status === 'loaded'");
    if (!click.startsWith("main")) {
      browser.first(click).click();
      browser.run("document.activeElement.blur(); scrollTo(0, 0);");
    }
    browser.until(
        "return document.querySelector('.text') === null"
            + " || document.querySelector('mark.content') !== null");
    browser.picture(file);
  }
}
