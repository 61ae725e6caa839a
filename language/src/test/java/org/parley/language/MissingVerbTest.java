package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that the tagger read without a verb gets it back; one with a verb stays as it is. */
class MissingVerbTest {
  private final MissingVerb missing = MissingVerb.load();

  private String correctionOf(String tagged) {
    var tokens = Stream.of(tagged.split(" ")).map(token -> token.split("/")).toList();
    return missing
        .in(tokens.stream().map(t -> t[0]).toList(), tokens.stream().map(t -> t[1]).toList())
        .map(found -> tokens.get(found.token())[0] + "/" + found.tag())
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The/DT council/NN vetoes/NNS a/DT draft/NN ./.;vetoes/VBZ",
        "Rebel/NN forces/NNS bomb/NN a/DT bridge/NN ./.;bomb/VBP",
        "Peru/NNP and/CC Chile/NNP exchange/NN prisoners/NNS ./.;exchange/VBP",
        "Shelling/VBG resumes/NNS in/IN the/DT port/NN ./.;resumes/VBZ",
        "Ada/NNP Bee/NNP ,/, an/DT envoy/NN ,/, accused/VBN both/DT sides/NNS ./.;accused/VBD",
        "Troops/NNS backed/VBN by/IN jets/NNS storm/NN the/DT town/NN ./.;storm/VBP"
      })
  void theVerbIsFound(String tagged, String correction) {
    assertThat(correctionOf(tagged)).isEqualTo(correction);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DT council/NN rejected/VBD vetoes/NNS of/IN drafts/NNS ./.",
        "Heavy/JJ shelling/NN in/IN the/DT port/NN of/IN Aden/NNP ./.",
        "Rebel/NN forces/NNS bomb/NN a/DT bridge/NN",
        "Ada/NNP reports/NNS ./."
      })
  void whatHasAVerbOrIsNoSentenceStays(String tagged) {
    assertThat(correctionOf(tagged)).isEqualTo("none");
  }

  @Test
  void theParserReadsIt() {
    var sentence = CoreNlpParser.load().parse("Shelling breaks the ceasefire in Aleppo.").get(0);
    assertThat(sentence.token(1).tag()).isEqualTo("VBZ");
    assertThat(sentence.token(1).lemma()).isEqualTo("break");
    assertThat(sentence.graph().relation(3)).isEqualTo("obj");
  }
}
