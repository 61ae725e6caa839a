package org.parley.ledger.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Story;
import org.parley.model.situation.TallyGroup;

/** Counts of one thing stand side by side, by speaker and by day, and are never added. */
class TallyGroupTest {
  @Test
  void keepsEachSpeakersHistory() {
    var groups =
        groups(
            """
            article a 2031-05-02
            killed 12 of XBB on 2031-05-01 says XBB.GOV
            article b 2031-05-03
            killed 15 of XBB on 2031-05-01 says XBB.GOV
            killed 40 of XBB on 2031-05-01 says XAA.GOV
            """);
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).low().orElseThrow()).isEqualByComparingTo("12");
    assertThat(groups.get(0).high().orElseThrow()).isEqualByComparingTo("40");
    assertThat(groups.get(0).counts())
        .extracting(count -> count.speakers() + " " + count.history().size())
        .containsExactly("[XBB.GOV] 2", "[XAA.GOV] 1");
  }

  @Test
  @DisplayName("a running total grows from article to article, and stays apart from one day's dead")
  void tellsTotalsFromIncidents() {
    var groups =
        groups(
            """
            article a 2031-05-10
            killed 700 of XBB on 2031-04-01 2031-05-09
            killed 12 of XBB on 2031-05-09
            article b 2031-05-20
            killed 900+ of XBB on 2031-04-01 2031-05-19
            """);
    assertThat(members(groups)).containsExactly("[a:t1, b:t1]", "[a:t2]");
    assertThat(groups.get(0).high()).isEmpty();
  }

  @Test
  void keepsTotalAndPartsApart() {
    var groups =
        groups(
            """
            article a 2031-05-02
            killed 12 of XBB on 2031-05-01 words twelve people
            killed 3 of XBB.CVL on 2031-05-01 words three children
            article b 2031-05-02
            killed 14 of XBB on 2031-05-01 words fourteen people
            killed 4 of XBB.CVL on 2031-05-01 words four children
            """);
    assertThat(members(groups)).containsExactly("[a:t1, b:t1]", "[a:t2, b:t2]");
  }

  @Test
  void soldiersAreNotCivilians() {
    assertThat(
            groups(
                """
                article a 2031-05-02
                killed 12 of XBB.MIL on 2031-05-01
                article b 2031-05-02
                killed 12 of XBB.CVL on 2031-05-01
                """))
        .hasSize(2);
  }

  private static List<TallyGroup> groups(String story) {
    return Story.situation(story).report().tallies();
  }

  private static List<String> members(List<TallyGroup> groups) {
    return groups.stream().map(group -> group.members().toString()).toList();
  }
}
