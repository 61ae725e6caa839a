package org.parley.server;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of docs/page.md: mvn -Pscreens -pl server -am test. */
@EnabledIfSystemProperty(named = "parley.screens", matches = ".+")
class ScreensTest {
  private static final Path SCREENS = Path.of("..", "docs", "screens");
  private static final String NOTHING = "";
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final int HEIGHT = 860;

  @TempDir static Path folder;

  @Test
  void picturesOfEveryView() {
    try (var served = Served.samples(folder);
        var browser = Browser.on(served)) {
      var id = served.json("/articles").path("items").get(6).path("id").asText();
      take(browser, "situation", "situation?party=AZE", ".incident:has(.tag.hot) button");
      take(browser, "ceasefires", "ceasefires", NOTHING);
      take(browser, "disputes", "disputes", NOTHING);
      take(browser, "tallies", "tallies", NOTHING);
      take(browser, "article", "article/" + id, ".record:nth-of-type(1)");
      take(browser, "review", "review", ".queue li:last-child button");
    }
  }

  private static void take(Browser browser, String name, String hash, String click) {
    take(browser, DESK, hash, click, name + ".webp");
    take(browser, PHONE, hash, NOTHING, name + "-phone.webp");
    if (name.equals("situation")) {
      browser.size(DESK, HEIGHT, true);
      browser.load(hash);
      shoot(browser, click, SCREENS.resolve(name + "-dark.webp"));
    }
  }

  private static void take(Browser browser, int width, String hash, String click, String file) {
    browser.size(width, HEIGHT, false);
    browser.load(hash);
    shoot(browser, click, SCREENS.resolve(file));
  }

  private static void shoot(Browser browser, String click, Path file) {
    browser.until("return document.fonts.status === 'loaded'");
    if (!click.equals(NOTHING)) {
      browser.first(click).click();
      browser.run("document.activeElement.blur(); scrollTo(0, 0);");
    }
    browser.until(
        "return !location.hash.includes('review')"
            + " || document.querySelector('.detail > *') !== null");
    browser.until(
        "return document.querySelector('.text') === null"
            + " || document.querySelector('mark.content') !== null");
    browser.until(
        "return [...document.querySelectorAll('.gist')].every((gist) =>"
            + " gist.getBoundingClientRect().top > innerHeight || gist.querySelector('b'))");
    browser.picture(file);
  }
}
