package org.parley.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cues are complete enough, and their contents are told by the words of the sentence. */
class CueLexiconTest {

  @Test
  void holdsTheCuesOfTheNews() {
    assertThat(CueLexicon.load().size()).isGreaterThan(250);
  }

  /** One more law for every cue that we read: a content never holds its own cue. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      The army said rebels had fled, and the rebels said the army had lied.
      "We held the road," he said, "and they know it."
      According to officials who said they saw it, the bridge fell.
      The claim that the town had fallen was denied by the army, which said it held the hill.
      """)
  void noContentHoldsItsOwnCue(String text) {
    for (var attribution : Readings.of(text)) {
      for (var cue : attribution.cue()) {
        assertThat(attribution.says(cue.begin())).as(text).isFalse();
      }
    }
  }
}
