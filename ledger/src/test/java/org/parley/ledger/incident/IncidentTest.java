package org.parley.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ledger.Story;
import org.parley.model.situation.Incident;

/**
 * The same occurrence in several articles is one incident; what one article keeps apart stays
 * apart.
 */
class IncidentTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled     | ASSAULT XAA.MIL > XBB.MIL at Kelm on 2031-05-01 words shelling
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled     | ASSAULT XAA.MIL > XBB at Upland on 2031-05-01 words barrage
          COERCE XAA.MIL > XBB at Kelm on 2031-05-01 words seized       | ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words capture
          AGREE XAA.GOV XBB.GOV > on 2031-05-01 words agreed            | SUPPORT XAA.GOV XBB.GOV > on 2031-05-01 words signed
          RETREAT XAA.MIL > XBB on 2031-05-01 mode withdraw words left  | RETREAT XAA.MIL > XBB on 2031-05-02 mode withdraw words pulled out
          REJECT XAA.GOV > XCC words refused the plan                   | REJECT XAA.GOV > XCC words refused
          ASSAULT XAA XBB.REB > on 2011-01-01 2031-04-30 words war      | ASSAULT XAA.MIL XBB.REB > on 2011-01-01 2031-05-02 words conflict
          ASSAULT XAA.MIL > XBB.REB.FRONT on 2031-04-01 2031-05-01 words offensive | ASSAULT XAA.MIL > XBB on 2031-04-01 2031-05-02 words campaign
          """)
  void joinsTellingsOfOneOccurrence(String one, String other) {
    assertThat(incidents(one, other)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled     | ASSAULT XAA.MIL > XBB at Sarn on 2031-05-01 words shelled
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled     | ASSAULT XAA.MIL > XBB at Odra on 2031-05-01 words bombed
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled     | ASSAULT XBB.MIL > XAA at Kelm on 2031-05-01 words shelled
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words clashed     | ASSAULT XAA.MIL > XBB at Kelm on 2031-05-03 words clashed
          ASSAULT XAA.MIL > XBB on 2031-05-01 words airstrikes          | ASSAULT XAA.MIL > XBB on 2031-01-01 2031-12-31 words campaign
          CONSULT XAA.GOV XBB.GOV > on 2031-05-01 words met             | CONSULT XAA.GOV XBB.GOV > on 2031-05-02 words met
          REQUEST XCC.GOV > XAA on 2031-05-01 words urged               | REQUEST XCC.GOV > XAA on 2031-05-02 words urged
          RETREAT XAA > XBB on 2031-05-01 mode release words freed      | RETREAT XAA > XBB on 2031-05-02 mode release words freed
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled     | AID XAA.MIL > XBB at Kelm on 2031-05-01 words helped
          REJECT XAA.GOV > XCC words refused the plan                   | REJECT XAA.GOV > XCC words walked out
          """)
  void keepsTwoOccurrencesApart(String one, String other) {
    assertThat(incidents(one, other)).hasSize(2);
  }

  @Test
  void rowsOfOneDataSetStayApart() {
    var incidents =
        Story.situation(
                """
                article dataset:ged:1 2031-06-01
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled
                article dataset:ged:2 2031-06-01
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled
                article a 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled
                """)
            .report()
            .incidents();
    assertThat(incidents).hasSize(2);
    assertThat(incidents).anyMatch(incident -> incident.members().size() == 2);
  }

  @Test
  void keepsApartWhatOneArticleKeepsApart() {
    var incidents =
        Story.situation(
                """
                article a 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words morning barrage
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words evening barrage
                article b 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words evening barrage
                """)
            .report()
            .incidents();
    assertThat(members(incidents)).containsExactly("[a:e1]", "[a:e2, b:e1]");
  }

  @Test
  @DisplayName("one shelling, each side naming the other, is one incident with two accounts")
  void joinsTheAccountsOfBothSides() {
    var incidents =
        Story.situation(
                """
                article a 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 says XBB.GOV words shelling
                ASSAULT XBB.MIL > XAA at Kelm on 2031-05-01 says XAA.GOV words shelling
                """)
            .report()
            .incidents();
    assertThat(members(incidents)).containsExactly("[a:e1, a:e2]");
    assertThat(incidents.get(0).accounts())
        .extracting(account -> account.speakers() + " names " + account.actor())
        .containsExactly("[XBB.GOV] names [XAA.MIL]", "[XAA.GOV] names [XBB.MIL]");
  }

  @Test
  void givesItsReasons() {
    var incident =
        Story.situation(
                """
                article a 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words shelled
                article b 2031-05-02
                ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01 words hit
                """)
            .report()
            .incidents()
            .get(0);
    assertThat(incident.links()).hasSize(1);
    assertThat(incident.links().get(0).clues())
        .extracting(clue -> clue.about() + " " + clue.weight())
        .containsExactly("type 1.0", "time 3.0", "parties 2.0", "place 1.0", "words -0.5");
  }

  @Test
  @DisplayName("one act of one truce is one occurrence, though an article dates it by its own day")
  void takesTheTruceIntoAccount() {
    var incidents =
        Story.situation(
                """
                article a 2031-05-02
                AGREE XAA.GOV XBB.GOV > on 2031-05-02 words @1 concluded
                truce XAA XBB
                  agree XAA.GOV XBB.GOV on 2031-05-02 words @1 concluded
                  effective XAA XBB on 2031-05-04
                article b 2031-05-02
                AGREE XAA.GOV XBB.GOV > on 2031-04-29 words @1 reached
                truce XAA XBB
                  agree XAA.GOV XBB.GOV on 2031-04-29 words @1 reached
                  effective XAA XBB on 2031-05-04
                """)
            .report()
            .incidents();
    assertThat(members(incidents)).containsExactly("[a:e1, b:e1]");
  }

  private static List<Incident> incidents(String one, String other) {
    return Story.situation("article a 2031-05-02\n" + one + "\narticle b 2031-05-03\n" + other)
        .report()
        .incidents();
  }

  private static List<String> members(List<Incident> incidents) {
    return incidents.stream().map(incident -> incident.members().toString()).toList();
  }
}
