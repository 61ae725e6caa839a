package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens a story before its first sentence, and what only looks like it. */
class DatelineTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "GOMA - Rebels offered a truce.;2",
        "PORT SUDAN, Sudan — The army shelled a market.;5",
        "TEL AVIV, Israel (AP) -- Troops withdrew.;8",
        "GENEVA, 3 June – Talks began.;5",
        "Bangui, Central African Republic (AFP) - Gunmen attacked a convoy.;9"
      })
  void takesItsWords(String sentence, int words) {
    assertThat(Dateline.length(tokens(sentence))).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The army - or what is left of it - withdrew.",
        "AL-SHABAAB fighters withdrew - at last.",
        "Yemen - where the truce holds - is quiet.",
        "NATO Secretary General - no friend of his - resigned.",
        "GOMA -"
      })
  void isNoneInsideASentence(String sentence) {
    assertThat(Dateline.length(tokens(sentence))).isZero();
  }

  private static List<CoreLabel> tokens(String sentence) {
    return new PTBTokenizer<>(
            new StringReader(sentence),
            new CoreLabelTokenFactory(),
            "splitHyphenated=true,ptb3Escaping=false")
        .tokenize();
  }
}
