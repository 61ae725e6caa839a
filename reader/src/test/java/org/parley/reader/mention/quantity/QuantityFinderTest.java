package org.parley.reader.mention.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.CoreNlpParser;
import org.parley.language.DependencyGraph;
import org.parley.language.Parser;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Numbers become ranges; what is no count is none. Written {@code words = low..high}. */
class QuantityFinderTest {
  private static final Parser PARSER = CoreNlpParser.load();
  private static final QuantityFinder FINDER = QuantityFinder.load();
  private static final int LONGEST = 14;
  private static final List<String> WORDS =
      List.of(
          "half",
          "a",
          "an",
          "million",
          "hundred",
          "thousand",
          "dozen",
          "dozens",
          "tens",
          "hundreds",
          "thousands",
          "of",
          "several",
          "few",
          "one",
          "two",
          "twenty",
          "seventy",
          "12",
          "1,400",
          "3.5",
          "2014",
          "0",
          "and",
          "or",
          "to",
          "-",
          "–",
          "between",
          "from",
          "more",
          "than",
          "at",
          "least",
          "up",
          "no",
          "not",
          "single",
          "none",
          "third",
          "people",
          "plus",
          "$",
          "percent",
          "May",
          "rose",
          ",",
          "score");
  private static final List<String> TAGS =
      List.of("CD", "NN", "NNS", "NNP", "JJ", "DT", "IN", "VBD", "HYPH");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The shelling killed 12 people.                         | 12 = 12..12
          More than 1,400 houses burned down.                    | More than 1,400 = 1400..
          Up to 40 fighters crossed the river.                   | Up to 40 = ..40
          About 10 to 12 men were seen.                          | About 10 to 12 = 10..12
          Between 30 and 45 villagers fled.                      | Between 30 and 45 = 30..45
          Dozens were hurt.                                      | Dozens = 24..
          Tens of thousands left the city.                       | Tens of thousands = 20000..
          Several hundred rebels surrendered.                    | Several hundred = 200..
          At least two dozen boats sank.                         | At least two dozen = 24..
          Almost seven hundred sixty people died.                | Almost seven hundred sixty = 760..760
          Some 1.4 million people need food.                     | Some 1.4 million = 1400000..1400000
          Half a million people left.                            | Half a million = 500000..500000
          They counted 250 thousand marchers.                    | 250 thousand = 250000..250000
          Sixty-six people or more were hurt.                    | Sixty-six = 66..
          No soldiers were hurt.                                 | No = 0..0
          Not a single house was hit.                            | Not a single = 0..0
          A fifth man was hit.                                   | A fifth = 1..1
          The toll rose from 30 to 45.                           | 45 = 45..45
          The toll was revised down from 200 to 150.             | 150 = 150..150
          In 2014 the war began.                                 | nothing
          It was seen in the winter of 2006-2007.                | nothing
          The Boeing 707 cargo plane landed there.               | nothing
          The HR 6819 system has a star.                         | nothing
          The army had 2000 soldiers there.                      | 2000 = 2000..2000
          They met on May 14 and June 3.                         | nothing
          The aid was worth $40 million.                         | nothing
          Some 12 percent of voters came.                        | nothing
          The march lasted 20 minutes.                           | nothing
          They read Resolution 1701 and Article 5.               | nothing
          """)
  void readsNumbers(String sentence, String numbers) {
    var found =
        FINDER.find(PARSER.parse(sentence)).stream()
            .map(q -> shown(sentence, q))
            .collect(joining("; "));
    assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(numbers);
  }

  private static String shown(String sentence, Quantity quantity) {
    return sentence.substring(quantity.range().begin(), quantity.range().end())
        + " = "
        + quantity.low().map(BigDecimal::toString).orElse("")
        + ".."
        + quantity.high().map(BigDecimal::toString).orElse("");
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bearsAnyRunOfWords(long seed) {
    var sentence = sentence(new Random(seed));
    var last = -1;
    for (var quantity : FINDER.find(List.of(sentence))) {
      assertThat(quantity.number()).as("seed %d: %s", seed, sentence).isGreaterThan(last);
      assertThat(quantity.first()).isBetween(0, quantity.number());
      assertThat(quantity.last()).isBetween(quantity.number(), sentence.size() - 1);
      assertThat(quantity.low().or(quantity::high)).isPresent();
      quantity.low().ifPresent(low -> assertThat(low.signum()).isNotNegative());
      quantity.low().or(quantity::high).ifPresent(n -> assertThat(n.scale()).isNotNegative());
      last = quantity.last();
    }
  }

  private static Sentence sentence(Random random) {
    var tokens = new ArrayList<Token>();
    var begin = 0;
    var size = 1 + random.nextInt(LONGEST);
    for (var at = 0; at < size; at++) {
      var word = WORDS.get(random.nextInt(WORDS.size()));
      var tag = TAGS.get(random.nextInt(TAGS.size()));
      tokens.add(new Token(at, begin, begin + word.length(), word, word, tag));
      begin += word.length() + 1;
    }
    return new Sentence(0, 0, tokens, () -> new DependencyGraph(new int[0], new String[0]));
  }
}
