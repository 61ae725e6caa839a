package org.parley.ledger.arena;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ledger.Story;

/** Every reading is in one arena, by its places and parties alone. */
class ArenaTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASSAULT XAA.MIL > XBB at Kelm on 2031-05-01     | XBB
          CONSULT XCC.GOV > XAA.GOV                       | XAA
          ASSAULT XCC.MIL > XBB.REB.FRONT                 | XBB
          ACCUSE IGO.UNO > XBB.GOV                        | XBB
          CONSULT IGO.UNO > NGO.AID                       | nowhere
          ASSAULT UAF > CVL                               | nowhere
          ASSAULT AZE.MIL > ARM.MIL                       | ARM
          ASSAULT ARM.MIL > AZE.MIL                       | ARM
          """)
  void isWhereItHappenedOrWhoSuffersIt(String event, String arena) {
    var reading = Story.read("article a 2031-05-02\n" + event).get(0);
    assertThat(Arena.of(reading)).hasToString(arena);
  }

  @Test
  void aTrucesPartiesWeighMoreThanWhoIsMentioned() {
    var reading =
        Story.read(
                """
                article a 2031-05-02
                CONSULT XCC.GOV > XDD.GOV
                CONSULT XCC.GOV > XEE.GOV
                truce XAA XAA.REB.FRONT
                  agree XAA on 2031-05-01
                """)
            .get(0);
    assertThat(Arena.of(reading)).hasToString("XAA");
  }
}
