package org.parley.ledger.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Story;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Phase;

/** A truce is one life through many articles, and one side's word never ends it. */
class CeasefireTest {
  @Test
  void tellsEachActOnce() {
    var truce =
        only(
            """
            article a 2031-05-02
            truce XAA XBB
              agree XAA.GOV XBB.GOV on 2031-05-01
            article b 2031-05-03
            truce XAA XBB
              agree XAA.GOV XBB.GOV on 2031-05-01
              effective XAA XBB on 2031-05-03
            """);
    assertThat(acts(truce)).containsExactly("agree [a, b]", "effective [b]");
    assertThat(truce.phase()).isEqualTo(Phase.IN_FORCE);
  }

  @Test
  @DisplayName("a violation that one side tells leaves the truce in force, and has its owner")
  void oneSidesWordEndsNothing() {
    var truce =
        only(
            """
            article a 2031-05-02
            truce XAA XBB
              effective XAA XBB on 2031-05-01
              violation XAA on 2031-05-02 says XBB.GOV
              end on 2031-05-02 says XBB.GOV
              hold XAA on 2031-05-02 says XAA.GOV
            """);
    assertThat(truce.ended()).isFalse();
    assertThat(truce.phase()).isEqualTo(Phase.IN_FORCE);
    assertThat(state(truce)).containsExactly("[XBB.GOV] over", "[XAA.GOV] holds");
    assertThat(truce.violations().toString())
        .contains("accused=[XAA], speakers=[XBB.GOV], times=1");
  }

  @Test
  void bothSidesWordsEndIt() {
    var truce =
        only(
            """
            article a 2031-05-02
            truce XAA XBB
              effective XAA XBB on 2031-05-01
              end XBB.GOV on 2031-05-02 says XBB.GOV
            article b 2031-06-02
            truce XAA XBB
              end XAA.GOV on 2031-06-01 says XAA.GOV
            """);
    assertThat(truce.because()).contains("declared over by both sides");
  }

  @Test
  void itsTermEndsIt() {
    var story =
        """
        article a 2031-05-01
        truce XAA XBB
          effective XAA XBB on 2031-05-01 words a 72-hour truce
        """;
    assertThat(only(story).ended()).isFalse();
    assertThat(only(story + "article later 2031-05-09\nPROTEST XAA.CVL > XAA").because())
        .contains("its term ended on 2031-05-04");
  }

  @Test
  void anExtensionKeepsItAlive() {
    var truce =
        only(
            """
            article a 2031-05-01
            truce XAA XBB
              effective XAA XBB on 2031-05-01 words a 72-hour truce
            article b 2031-05-04
            truce XAA XBB
              extend XAA XBB on 2031-05-04
            article later 2031-05-09
            PROTEST XAA.CVL > XAA
            """);
    assertThat(truce.ended()).isFalse();
  }

  @Test
  @DisplayName("an offer that is refused is a life of its own, and so is the next text")
  void aRefusedTextDoesNotComeBack() {
    var truces =
        truces(
            """
            article a 2031-05-01
            truce XAA XBB
              offer XAA.GOV on 2031-05-01
              reject XBB.GOV on 2031-05-01
            article b 2031-05-04
            truce XAA XBB by XCC.GOV
              agree XAA.GOV XBB.GOV on 2031-05-04
            """);
    assertThat(truces)
        .extracting(t -> t.because().orElse("stands"))
        .containsExactly("refused, and came to nothing", "stands");
  }

  @Test
  void eachSidesOwnTruceIsItsOwn() {
    var truces =
        truces(
            """
            article a 2031-05-01
            truce XAA XBB
              effective XAA.GOV on 2031-05-01 kind unilateral says XAA.GOV
            truce XAA XBB
              effective XBB.GOV on 2031-05-01 kind unilateral says XBB.GOV
            article b 2031-05-02
            truce XAA XBB
              effective XBB.GOV on 2031-05-01 kind unilateral
            article c 2031-05-09
            truce XAA XBB
              agree XAA.GOV XBB.GOV on 2031-05-09
            """);
    assertThat(truces)
        .extracting(Ceasefire::documents)
        .containsExactlyInAnyOrder(List.of("a"), List.of("a", "b"), List.of("c"));
    assertThat(truces)
        .filteredOn(t -> t.kind().contains("unilateral"))
        .allMatch(t -> t.because().equals(Optional.of("replaced by the truce of 2031-05-09")));
  }

  @Test
  void aTruceDaysLaterIsAnother() {
    var truces =
        truces(
            """
            article a 2031-05-01
            truce XAA XBB
              agree XAA.GOV XBB.GOV on 2031-05-01
              effective XAA XBB on 2031-05-01
            article b 2031-05-08
            truce XAA XBB
              agree XAA.GOV XBB.GOV on 2031-05-08
              effective XAA XBB on 2031-05-08
            article c 2031-05-09
            truce XAA XBB
              violation XBB on 2031-05-09 says XAA.GOV
            """);
    assertThat(truces)
        .extracting(Ceasefire::documents)
        .containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  @DisplayName("a new truce is made under an older one that nobody says is broken")
  void olderTrucesMayStand() {
    var truces =
        truces(
            """
            article a 2030-12-10
            truce XAA XBB
              agree XAA.GOV XBB.GOV on 2030-12-09
            article b 2031-05-08
            truce XAA XBB
              agree XAA.GOV XBB.GOV on 2031-05-08
            """);
    assertThat(truces.get(0).ended()).isFalse();
    assertThat(truces.get(1).under()).contains(truces.get(0).id());
  }

  @Test
  @DisplayName("a third party's call that came to nothing is not the truce that came later")
  void anAppealIsNoTruce() {
    var truces =
        truces(
            """
            article a 2031-05-01
            truce XAA XBB
              call XDD.GOV on 2031-05-01
            article b 2031-05-03
            truce XAA XBB by XCC.GOV
              agree XAA.GOV XBB.GOV on 2031-05-03
            """);
    assertThat(truces).hasSize(2);
  }

  @Test
  void aMediatorsCallThatLedToItIsItsFirstAct() {
    var truce =
        only(
            """
            article a 2031-05-01
            truce XAA XBB
              call XCC.GOV on 2031-05-01
            article b 2031-05-03
            truce XAA XBB by XCC.GOV
              agree XAA.GOV XBB.GOV on 2031-05-03
            """);
    assertThat(acts(truce)).containsExactly("call [a]", "agree [b]");
  }

  @Test
  void twoMovementsOfOneCountryAreTwoParties() {
    var truces =
        truces(
            """
            article a 2031-05-01
            truce XAA.GOV XAA.REB.EAST
              agree XAA.GOV XAA.REB.EAST on 2031-05-01
            article b 2031-05-01
            truce XAA.GOV XAA.REB.WEST
              agree XAA.GOV XAA.REB.WEST on 2031-05-01
            """);
    assertThat(truces).hasSize(2);
  }

  private static List<Ceasefire> truces(String story) {
    return Story.situation(story).report().ceasefires();
  }

  private static Ceasefire only(String story) {
    var truces = truces(story);
    assertThat(truces).hasSize(1);
    return truces.get(0);
  }

  private static List<String> acts(Ceasefire truce) {
    return truce.acts().stream().map(act -> act.act().code() + " " + act.documents()).toList();
  }

  private static List<String> state(Ceasefire truce) {
    return truce.state().stream()
        .map(claim -> claim.speakers() + " " + claim.says().code())
        .toList();
  }
}
