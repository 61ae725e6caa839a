package org.parley.ledger.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Story;
import org.parley.model.reading.Place;

/** What the news has and a data set lacks, and the other way round. */
class ComparisonTest {
  private static final String NEWS =
      """
      article a 2031-05-02
      ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 says XBB.GOV words shelled
      ASSAULT XAA.MIL > XBB at Sarn on 2031-05-03 words bombed
      ASSAULT XAA.MIL XBB.MIL > at Odra on 2031-05-06 words clashed
      ASSAULT XAA.MIL > XBB at Sarn on 2033-01-01 words bombed
      CONSULT XAA.GOV XBB.GOV > on 2031-05-03 words met
      killed 12 of XBB.MIL on 2031-05-01 says XBB.GOV
      truce XAA XBB
        agree XAA XBB on 2031-05-07
      """;

  private static final String ROWS =
      """
      article dataset:ged:1 2032-01-01
      ASSAULT XAA.MIL > XBB.MIL at Kelm on 2031-05-01 says NGO.UCDP
      killed 20 of XBB.MIL on 2031-05-01 says NGO.UCDP
      article dataset:ged:2 2032-01-01
      ASSAULT XAA.MIL > XBB.MIL at Kelm on 2031-05-06 says NGO.UCDP
      article dataset:ged:3 2032-01-01
      ASSAULT XCC.MIL > XBB.CVL at Sarn on 2031-05-09 says NGO.UCDP
      article dataset:acled:3 2032-01-01
      ASSAULT XAA.MIL > XBB at Sarn on 2031-05-08 says NGO.ACLED
      """;

  private static Comparison comparison() {
    return Comparison.of(Story.situation(NEWS + ROWS).report(), "ged");
  }

  @Test
  void whatBothTellIsMatchedAndWhatIsAlikeIsOnlyPerhaps() {
    assertThat(comparison().matches())
        .extracting(
            match -> match.dataSet().documents().get(0) + " " + match.joined() + " " + match.why())
        .containsExactly(
            "dataset:ged:1 true ", "dataset:ged:2 false days in common, 5 km apart, parties 1.00");
  }

  @Test
  void eachSideHasWhatTheOtherLacks() {
    var comparison = comparison();
    assertThat(comparison.newsOnly())
        .singleElement()
        .satisfies(one -> assertThat(one.where().map(Place::name)).contains("Sarn"));
    assertThat(comparison.dataSetOnly())
        .singleElement()
        .satisfies(one -> assertThat(one.documents()).containsExactly("dataset:ged:3"));
  }

  @Test
  void theNewsIsHeldAgainstItOnlyForWhatItCouldHave() {
    assertThat(comparison().outside()).as("another year, another type").isEqualTo(2);
    assertThat(comparison().trucesOfNews()).as("it has no truces").isEmpty();
  }

  @Test
  void numbersStandSideBySide() {
    assertThat(comparison().counts())
        .singleElement()
        .satisfies(
            counts -> {
              assertThat(counts.agreement()).isEqualTo(Counts.Agreement.APART);
              assertThat(counts.news()).hasSize(1);
              assertThat(counts.dataSet())
                  .extracting(n -> n.source())
                  .containsExactly("dataset:ged:1:t1");
            });
  }

  @Test
  void placesMonthsAndPartiesAreCounted() {
    var comparison = comparison();
    assertThat(comparison.byPlace())
        .containsExactly(new Breakdown("Kelm", 1, 1, 0, 0), new Breakdown("Sarn", 0, 0, 1, 1));
    assertThat(comparison.byMonth()).containsExactly(new Breakdown("2031-05", 1, 1, 1, 1));
    assertThat(comparison.byParty())
        .extracting(Breakdown::name)
        .isEqualTo(List.of("XBB", "XAA", "XCC"));
  }
}
