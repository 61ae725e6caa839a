package org.parley.reader.mention.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** What holds for the times of every text. */
class TimeLawsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
  private static final String TEXT =
      "Rockets hit the town at 05:00 GMT on Friday. In January 1,500 people fled, the 2nd time this year.";

  /**
   * Words that the grammar knows, words that it does not, and figures on the edge of what it may
   * know.
   */
  private static final List<String> WORDS =
      List.of(
          ("Monday Friday May March Sept. mid-May 5 05 31 32 0 99 1999 2024 0000 9999 1990s '90s 5th 31st first "
                  + "twenty - five the a last next this that previous following early late mid end of in on at to "
                  + "and , ( ) 's week weeks day days month year years decade century hour minute quarter weekend "
                  + "night morning dawn noon midnight overnight today yesterday tomorrow tonight ago later earlier "
                  + "from now until since between spring winter fall Christmas Ramadan Eve New Year GMT UTC EST "
                  + "local time 5:30 24:00 25:00 99:99 17h00 0530 2460 a.m. pm hrs +8 +99 -07:00 2021-02-30 "
                  + "2021-12-31 30/30/2021 2/29/21 31.12.2021 1.13.2021 several few recent past coming million "
                  + "999,999 29 February 30 31 April old every each will was said leave troops % $ old BC May-5 -5 "
                  + "\uD83D\uDE80 é ’ “")
              .split(" "));

  private static final List<String> TAGS =
      List.of(
          "NNP", "NN", "NNS", "CD", "JJ", "VB", "VBD", "VBZ", "VBG", "VBN", "MD", "IN", "DT", "TO",
          "POS", "RB");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyRunOfTokensIsRead(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    var sentences = new ArrayList<Sentence>();
    for (var index = 0; index < 12; index++) {
      sentences.add(sentence(index, random, text));
    }
    var published = random.nextInt(4) == 0 ? Optional.<LocalDate>empty() : Optional.of(day(random));
    assertThatCode(
            () ->
                TimesRead.checkLaws(sentences, text.toString(), TimesRead.of(sentences, published)))
        .doesNotThrowAnyException();
  }

  @Test
  void readsTheSameInEveryLocaleAndZone() {
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    var expected = TimesRead.of(TEXT, Optional.of(DAY));
    try {
      for (var tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "fa-IR", "en-US")) {
        for (var id : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(TimeFinder.load().find(TimesRead.parse(TEXT), Optional.of(DAY)))
              .as(tag + " " + id)
              .isEqualTo(expected);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
  }

  private static Sentence sentence(int index, Random random, StringBuilder text) {
    var tokens = new ArrayList<Token>();
    var size = 1 + random.nextInt(25);
    for (var at = 0; at < size; at++) {
      var word = WORDS.get(random.nextInt(WORDS.size()));
      var begin = text.length();
      text.append(word).append(random.nextInt(5) == 0 ? "" : " ");
      var tag = TAGS.get(random.nextInt(TAGS.size()));
      tokens.add(
          new Token(at, begin, begin + word.length(), word, word.toLowerCase(Locale.ROOT), tag));
    }
    return new Sentence(index, 0, tokens, TimeLawsTest::noGraph);
  }

  private static DependencyGraph noGraph() {
    throw new AssertionError("Times are found without a graph");
  }
}
