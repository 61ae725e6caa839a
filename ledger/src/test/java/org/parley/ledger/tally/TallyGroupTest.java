package org.parley.ledger.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Story;
import org.parley.model.reading.TallyKind;
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

  @Test
  @DisplayName("the killed since the ceasefire are those of counts that cover no earlier day")
  void countsSince() {
    var groups =
        groups(
            """
            article a 2031-05-09
            killed 700 of XBB on 2031-04-01 2031-05-09
            killed 12 of XBB on 2031-05-08
            """);
    assertThat(members(TallyGroups.since(groups, TallyKind.KILLED, LocalDate.of(2031, 5, 3))))
        .containsExactly("[a:t2]");
  }

  @Test
  void knowsWhoseLossesTheyAre() {
    var report =
        Story.situation(
                """
                article a 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled
                killed 12 of XBB.CVL by XAA on 2031-05-01
                killed 12 of XBB.CVL on 2031-04-01 2031-05-01
                """)
            .report();
    assertThat(report.tallies())
        .extracting(TallyGroup::incident)
        .containsExactly(Optional.of(report.incidents().get(0).id()), Optional.empty());
  }

  private static List<TallyGroup> groups(String story) {
    return Story.situation(story).report().tallies();
  }

  private static List<String> members(List<TallyGroup> groups) {
    return groups.stream().map(group -> group.members().toString()).toList();
  }
}
