package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page in a real browser, over what the real reader reads in our own articles. */
class PageTest {
  @TempDir static Path folder;
  private static Served served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    served = Served.samples(folder);
    browser = Browser.on(served);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    served.close();
  }

  @BeforeEach
  void desk() {
    browser.size(1280, 900, false);
  }

  @AfterEach
  void nothingWasRefusedOrBroke() {
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"situation", "ceasefires", "disputes", "tallies", "articles", "review", "article"})
  void everyViewIsOpenToAllAndFitsTheScreen(String view) {
    var id = served.json("/articles").path("items").get(0).path("id").asText();
    for (var isDark : new boolean[] {false, true}) {
      var width = isDark ? 390 : 1280;
      browser.size(width, 900, isDark);
      browser.open(view.equals("article") ? "article/" + id : view);
      assertThat(browser.barriers()).as(view + ", " + width + " wide").isEmpty();
      assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
          .as(view + " fits " + width)
          .isEqualTo(true);
    }
  }

  @Test
  void anIncidentShowsItsAccountsByVoice() {
    browser.open("situation?party=AZE&type=ASSAULT");
    var denied = browser.first(".incident:has(.tag.hot) button");
    denied.click();
    browser.first(".account.denial");
    assertThat(browser.text()).contains("denies it").contains("2 voices");
    assertThat(browser.address()).contains("open=i");
  }

  @Test
  void aLinkRestoresTheViewWithItsFilters() {
    browser.load("situation?from=2025-03-04&to=2025-03-05&party=ARM");
    browser.first(".incident");
    var few = browser.all(".incident").size();
    assertThat(browser.first("input[aria-label='From']").getAttribute("value"))
        .isEqualTo("2025-03-04");
    browser.first(".filters > button").click();
    browser.until("return document.querySelectorAll('.incident').length > " + few);
    assertThat(browser.address()).doesNotContain("from=");
  }

  @Test
  void aPlaceOnTheMapFiltersTheList() {
    browser.open("situation");
    browser.first(".spot").sendKeys(Keys.ENTER);
    browser.until(
        "return /place=/.test(location.hash)"
            + " || document.querySelector('.map g[transform]') !== null");
    assertThat(browser.all(".land path").size()).isGreaterThan(200);
    assertThat(browser.all(".area")).isNotEmpty();
  }

  @Test
  void aWordOfARecordIsOneClickFromItsArticle() {
    browser.open("disputes");
    browser.first(".card .cite a").click();
    browser.until("return document.body.dataset.ready === 'article'");
    assertThat(browser.first(".text").getText()).contains("Defence Ministry");
    browser.until("return document.querySelector('mark.content') !== null");
    var record = browser.first(".record");
    record.click();
    assertThat(browser.first(".why:not([hidden])").getText()).contains("entry");
    assertThat(browser.all("mark.lit")).isNotEmpty();
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void aTruceIsALaneWithWhatEachSideSays() {
    browser.open("ceasefires");
    assertThat(browser.text()).contains("Armenia and Azerbaijan").contains("it holds");
    assertThat(browser.all(".lane .tick")).isNotEmpty();
    browser.first("details summary").click();
    browser.first("details table blockquote");
  }

  @Test
  void countsStandByTheirSpeaker() {
    browser.open("tallies");
    assertThat(browser.all(".interval").size()).isGreaterThan(5);
    assertThat(browser.text()).contains("Armenia, government").contains("at least 2,700");
  }

  @Test
  void anArticleIsReadOnTheSpotAndItsTextStaysText() {
    browser.open("situation");
    browser.first("#read").click();
    var text = browser.first("#desk-text");
    browser.run(
        "document.querySelector('#desk-text').value = 'The army of Chad said on Monday that"
            + " rebels had shelled Faya. <img src=x onerror=alert(1)><script>alert(2)</script>'");
    assertThat(text.isDisplayed()).isTrue();
    browser.first("dialog button.main").click();
    browser.until("return document.body.dataset.ready === 'handed'");
    assertThat(browser.first(".text").getText()).contains("<img src=x onerror=alert(1)>");
    assertThat(browser.all("main img, main script")).isEmpty();
    assertThat(served.json("/articles").path("total").asInt()).isEqualTo(8);
  }

  @Test
  void theQueueIsWalkedByKeys() {
    browser.load("review");
    browser.first("body").sendKeys("jjj");
    browser.until(
        "return document.querySelectorAll('.queue > ol button')[3]"
            + ".hasAttribute('aria-current')");
    browser.first(".queue > ol button:focus").sendKeys("k");
    browser.until(
        "return document.querySelectorAll('.queue > ol button')[2]"
            + ".hasAttribute('aria-current')");
  }

  @Test
  void anEventIsEditedWithNameAndReasonAndTheEditIsTakenBack() {
    browser.open("review");
    browser.first(".queue > ol li:last-child button").click();
    browser.first(".rule button");
    var record = browser.address().replaceFirst(".*/review/", "");
    browser.first(".queue > ol button[aria-current]").sendKeys("e");
    browser.first("form.ruling");
    assertThat(browser.barriers()).isEmpty();
    write("form.ruling [name=analyst]", "Ada L.");
    write("form.ruling [name=reason]", "the village says so itself");
    write("form.ruling input[list=known-actors]", "TUR.MIL");
    browser.first("form.ruling button.main").click();
    browser.until(
        "return document.querySelector('table')?.textContent.includes('the village says so')");
    assertThat(browser.text()).contains("edited: ").contains("the village says so itself");
    assertThat(served.json("/incidents?party=TUR.MIL").path("total").asInt()).isEqualTo(1);
    assertThat(browser.all(".queue > ol a[href*='" + record + "']")).isEmpty();
    browser.first("body").sendKeys("u");
    browser.until(
        "return document.querySelector('table [aria-label=\"Undo: the village says so itself\"]')"
            + " === null");
    assertThat(served.json("/incidents?party=TUR.MIL").path("total").asInt()).isZero();
    assertThat(served.json("/corrections").toString())
        .contains("the village says so itself")
        .contains("WITHDRAWN");
  }

  @Test
  void aNumberIsRejectedWhereItStands() {
    browser.open("tallies");
    var before = served.json("/tallies").path("total").asInt();
    browser.first(".small-card summary").click();
    browser.first(".small-card .rejection button").click();
    assertThat(browser.barriers()).isEmpty();
    write("form.ruling [name=analyst]", "Bea R.");
    write("form.ruling [name=reason]", "that is a year");
    browser.first("form.ruling button.main").click();
    browser.until(
        "return document.querySelector('form.ruling') === null"
            + " && document.querySelector('main .soft').textContent.includes(' "
            + (before - 1)
            + " ')");
    browser.open("review");
    browser.until("return document.querySelector('table')?.textContent.includes('that is a year')");
    browser.first("table button[aria-label='Undo: that is a year']").click();
    browser.until("return document.querySelector('table').textContent.includes('Taken back')");
    assertThat(served.json("/tallies").path("total").asInt()).isEqualTo(before);
  }

  @Test
  void anIncidentThatIsOpenLeadsToItsRuling() {
    browser.open("situation");
    browser.first(".incident button").click();
    browser.first(".incident .correct a").click();
    browser.until("return document.body.dataset.ready === 'review'");
    browser.first(".rule button");
    assertThat(browser.address()).contains("/review/");
  }

  private static void write(String selector, String text) {
    var field = browser.first(selector);
    field.clear();
    field.sendKeys(text);
  }

  @Test
  void exportsAreOneClickAway() {
    browser.open("situation");
    browser.first("#export").click();
    assertThat(browser.all("dialog .exports a").size()).isEqualTo(12);
    assertThat(browser.barriers()).isEmpty();
    browser.first("dialog button").click();
  }

  @Test
  void nothingIsAskedOfAnotherMachine() {
    browser.load("situation");
    var others =
        browser.run(
            "return performance.getEntriesByType('resource').map((e) => e.name)"
                + ".filter((name) => !name.startsWith(location.origin)).length");
    assertThat(others).isEqualTo(0L);
  }
}
