package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parley.export.Format.Options;

/** What people hang on a wall: a calendar, and pages to print. */
class PaperTest {
  @Test
  void aTruceWithAClockIsInTheCalendar() {
    var text = Border.in(Format.ICS, Options.none()).text("truces.ics");
    assertThat(text.replace("\r\n ", ""))
        .contains("DTSTART:20220913T050000Z\r\nDTEND:20220914T050000Z\r\n")
        .contains(
            "SUMMARY:Ceasefire Armenia and Azerbaijan: in force\\, according to the press\r\n")
        .contains("DTSTART;VALUE=DATE:20220913\r\nDTEND;VALUE=DATE:20220914\r\n");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void everyStatementIsPrintedWithItsSpeakerAndNothingOfItIsMarkup() {
    var page = Jsoup.parse(Border.in(Format.HTML, Options.none()).text("report.html"));
    assertThat(page.select("h2").eachText())
        .contains("Where", "Ceasefires", "Incidents", "Tallies", "Sources");
    assertThat(page.select("li").eachText())
        .anyMatch(
            item ->
                item.startsWith("Government of Armenia: ASSAULT by Military Forces of Azerbaijan")
                    && item.contains("denied by Government of Azerbaijan"))
        .anyMatch(
            item -> item.contains("violation by Azerbaijan, according to Government of Armenia"));
    assertThat(page.select("script, a, img, link")).isEmpty();
    assertThat(page.select("svg circle")).hasSize(2);
  }
}
