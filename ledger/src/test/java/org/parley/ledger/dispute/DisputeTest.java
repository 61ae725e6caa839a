package org.parley.ledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ledger.Story;
import org.parley.model.situation.Dispute;

/** Where two parties say what cannot both be true, both are heard and neither is judged. */
class DisputeTest {
  @Test
  void denial() {
    assertThat(
            disputes(
                """
                article a 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 says XBB.GOV denied XAA.GOV words shelled
                """))
        .isEqualTo("denial: [XBB.GOV] against [XAA.GOV]");
  }

  @Test
  @DisplayName("a denial in another article answers the claim in the first")
  void denialElsewhere() {
    assertThat(
            disputes(
                """
                article a 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 says XBB.GOV words shelled
                article b 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 not says XAA.GOV words shelled
                """))
        .isEqualTo("denial: [XBB.GOV] against [XAA.GOV]");
  }

  @Test
  void whoBrokeTheTruce() {
    assertThat(
            disputes(
                """
                article a 2031-05-02
                truce XAA XBB
                  violation XAA on 2031-05-02 says XBB.GOV
                  violation XBB on 2031-05-02 says XAA.GOV
                """))
        .isEqualTo("mutual-accusation: [XBB.GOV] against [XAA.GOV]");
  }

  @Test
  void whoShelledTheTown() {
    assertThat(
            disputes(
                """
                article a 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 says XBB.GOV words shelling
                ASSAULT XBB.MIL > XAA at Kelm on 2031-05-01 says XAA.GOV words shelling
                """))
        .isEqualTo("mutual-accusation: [XBB.GOV] against [XAA.GOV]");
  }

  @Test
  void eachOther() {
    assertThat(
            disputes(
                """
                article a 2031-05-02
                ACCUSE XAA.GOV XBB.GOV > XAA.GOV XBB.GOV words blamed each other
                """))
        .isEqualTo("mutual-accusation: [XAA.GOV] against [XBB.GOV]");
  }

  @Test
  void whetherItHolds() {
    assertThat(
            disputes(
                """
                article a 2031-05-02
                truce XAA XBB
                  violation XAA on 2031-05-02 says XBB.GOV
                  hold XAA on 2031-05-02 says XAA.GOV
                """))
        .isEqualTo("state: [XBB.GOV] against [XAA.GOV]");
  }

  @Test
  void howMany() {
    assertThat(
            disputes(
                """
                article a 2031-05-02
                killed 12 of XBB on 2031-05-01 says XBB.GOV
                killed 40 of XBB on 2031-05-01 says XAA.GOV
                """))
        .isEqualTo("count: [XBB.GOV] against [XAA.GOV]");
  }

  @Test
  void whoHoldsThePlace() {
    assertThat(
            disputes(
                """
                article a 2031-05-02
                COERCE XAA.MIL > XBB at Kelm on 2031-05-01 mode seize says XAA.GOV words captured
                COERCE XBB.MIL > XAA at Kelm on 2031-05-01 mode seize says XBB.GOV words retook
                """))
        .isEqualTo("control: [XAA.GOV] against [XBB.GOV]");
  }

  @Test
  @DisplayName("third parties' findings stand beside the two sides, and the silent are named")
  void hearsThirdParties() {
    var dispute =
        Story.situation(
                """
                article a 2031-05-02
                truce XAA XBB XBB.REB
                  violation XAA on 2031-05-02 says XBB.GOV
                  violation XBB XBB.REB on 2031-05-02 says XAA.GOV
                  violation XAA XBB on 2031-05-02 says IGO.OSCE
                """)
            .report()
            .disputes()
            .get(0);
    assertThat(dispute.findings())
        .extracting(side -> side.speakers().toString())
        .containsExactly("[IGO.OSCE]");
    assertThat(dispute.silent().toString()).isEqualTo("[XBB.REB]");
  }

  @ParameterizedTest(name = "no dispute in: {0}")
  @ValueSource(
      strings = {
        "ACCUSE XAA.GOV > XBB.GOV words accused",
        "ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 says XBB.GOV words shelled",
        "ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 says UNK denied XAA.GOV words shelled",
        "killed 12+ of XBB on 2031-05-01 says XBB.GOV\nkilled 40 of XBB on 2031-05-01 says XAA.GOV",
        "truce XAA XBB\nviolation XAA on 2031-05-01 says XBB.GOV\nhold XAA on 2031-08-01 says XAA.GOV"
      })
  void leavesOneSidedWordsAlone(String story) {
    assertThat(disputes("article a 2031-05-02\n" + story)).isEmpty();
  }

  private static String disputes(String story) {
    return String.join(
        "; ", Story.situation(story).report().disputes().stream().map(DisputeTest::show).toList());
  }

  private static String show(Dispute dispute) {
    return dispute.kind().code()
        + ": "
        + dispute.sides().get(0).speakers()
        + " against "
        + dispute.sides().get(1).speakers();
  }
}
