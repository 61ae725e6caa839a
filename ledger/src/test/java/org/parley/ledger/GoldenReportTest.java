package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.model.Json;
import org.parley.model.situation.SituationReport;

/**
 * One story and the whole report on it, as JSON. Where a change to the ledger means this file to
 * change, its difference shows a reader what the change does.
 */
class GoldenReportTest {
  private static final String STORY =
      """
      article harbour-post 2031-05-02
      ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 mode heavy-weapons says XBB.GOV denied XAA.GOV words shelled Kelm
      AGREE XAA.GOV XBB.GOV > on 2031-05-02 words @1 agreed to a truce
      killed 12 of XBB.CVL by XAA.MIL on 2031-05-01 says XBB.GOV words 12 people
      truce XAA XBB by XCC.GOV
        agree XAA.GOV XBB.GOV on 2031-05-02 words @1 agreed to a truce
        effective XAA XBB on 2031-05-03 words @2 a 72-hour truce
      article upland-wire 2031-05-04
      ASSAULT XAA.MIL > XBB.CVL at Kelm on 2031-05-01 words shelling
      killed 30 of XBB.CVL by XAA.MIL on 2031-05-01 says XAA.GOV words 30 people
      truce XAA XBB
        effective XAA XBB on 2031-05-03
        violation XAA.MIL on 2031-05-04 says XBB.GOV
        violation XBB.MIL on 2031-05-04 says XAA.GOV
      """;

  @Test
  void theReportIsTheGoldenOne() throws IOException {
    assertThat(Json.write(Story.situation(STORY).report())).isEqualTo(Json.write(golden()));
  }

  private static SituationReport golden() throws IOException {
    try (var stream = GoldenReportTest.class.getResourceAsStream("golden-report.json")) {
      assertThat(stream).as("golden-report.json").isNotNull();
      var json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(json, SituationReport.class);
    }
  }
}
