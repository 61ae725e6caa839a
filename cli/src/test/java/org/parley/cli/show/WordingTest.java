package org.parley.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.reading.Actor;

/** Who does it to whom, in one line. */
class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "CHN PAK, '', true, CHN ↔ PAK",
    "CHN PAK, PAK, true, CHN ↔ PAK",
    "CHN PAK, CHN PAK, true, CHN ↔ PAK",
    "CHN PAK, IND, true, 'CHN, PAK → IND'",
    "CHN PAK, PAK, false, 'CHN, PAK → PAK'",
    "CHN, '', true, CHN",
    "'', PAK, false, – → PAK"
  })
  void aDoubleArrowStandsBetweenThoseWhoDoItToEachOther(
      String actor, String recipient, boolean isMutual, String shown) {
    assertThat(Wording.parties(actors(actor), actors(recipient), isMutual)).isEqualTo(shown);
  }

  private static List<Actor> actors(String codes) {
    return Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).map(Actor::of).toList();
  }
}
