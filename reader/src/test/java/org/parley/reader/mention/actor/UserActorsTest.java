package org.parley.reader.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's own actors: read whole, or refused with the place of the fault. */
class UserActorsTest {
  @Test
  void aUsersNameMeansTheUsersActor() {
    var dictionary =
        loaded("- {code: MLI.REB.RIVER, name: River Front, aliases: [Hamas], from: 2020}");
    assertThat(dictionary.named("River Front"))
        .extracting(e -> e.code().code())
        .containsExactly("MLI.REB.RIVER");
    assertThat(dictionary.named("Hamas"))
        .extracting(e -> e.code().code())
        .containsExactly("MLI.REB.RIVER");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {code: XYZ.REB, name: River Front}             | :1:10: unknown code "XYZ.REB"
          - {code: MLI.RIV, name: River Front}             | :1:10: unknown code "MLI.RIV"
          - {code: MLI.REB, nam: River Front}              | :1:19: unknown field "nam"
          - {code: MLI.REB, name: A, from: 2020, to: 2019} | :1:3: "to" lies before "from"
          - {code: MLI.REB, name: A, from: spring}         | :1:34: "spring" is no day
          - {name: River Front}                            | :1:3: an actor needs a "code"
          """)
  void saysWhereTheFaultIs(String yaml, String message) {
    assertThatThrownBy(() -> loaded(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("my.yaml" + message);
  }

  private static ActorDictionary loaded(String yaml) {
    return ActorDictionary.load(new StringReader(yaml + "\n"), "my.yaml");
  }
}
