package org.parley.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import info.debatty.java.lsh.MinHash;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Json;

/** A sketch tells how much of two texts is the same, without the texts. */
class SketchTest {
  /** Four standard deviations of the estimate, which a hundred pairs do not leave. */
  private static final double FOUR_SIGMA = 4 * Math.sqrt(0.25 / Sketch.SIZE);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static String text(int words, Random random) {
    return IntStream.range(0, words)
        .mapToObj(at -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }

  /** The text with one word in so many replaced. */
  private static String edited(String text, int every, Random random) {
    var words = text.split(" ");
    for (var at = random.nextInt(every); at < words.length; at += every) {
      words[at] = "new" + random.nextInt(5000);
    }
    return String.join(" ", words);
  }

  private static double exact(String a, String b) {
    var both = runs(a);
    both.retainAll(runs(b));
    var all = runs(a);
    all.addAll(runs(b));
    return (double) both.size() / all.size();
  }

  private static Set<Long> runs(String text) {
    return Arrays.stream(Sketch.runs(text)).boxed().collect(Collectors.toCollection(HashSet::new));
  }

  private static double resemblance(String a, String b) {
    return Sketch.of(a).orElseThrow().resemblance(Sketch.of(b).orElseThrow());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void estimatesWhatIsShared(long seed) {
    var random = new Random(seed);
    var one = text(300, random);
    var other = edited(one, 4 + random.nextInt(60), random);
    assertThat(resemblance(one, other)).isCloseTo(exact(one, other), within(FOUR_SIGMA));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithAnotherMinHash(long seed) {
    var random = new Random(seed);
    var one = text(300, random);
    var other = edited(one, 20, random);
    var numbers = new TreeMap<Long, Integer>();
    runs(one + " " + other).forEach(run -> numbers.put(run, numbers.size()));
    var peer = new MinHash(500, numbers.size(), seed);
    var expected = peer.similarity(signature(peer, one, numbers), signature(peer, other, numbers));
    assertThat(resemblance(one, other)).isCloseTo(expected, within(2 * FOUR_SIGMA));
  }

  private static int[] signature(MinHash peer, String text, Map<Long, Integer> numbers) {
    return peer.signature(runs(text).stream().map(numbers::get).collect(Collectors.toSet()));
  }

  @Test
  void caseAndPunctuationDoNotCount() {
    var text = text(100, new Random(7));
    assertThat(Sketch.of(text.toUpperCase(Locale.ROOT).replace(" ", ", ")))
        .isEqualTo(Sketch.of(text));
  }

  @Test
  void shortTextsHaveNone() {
    assertThat(Sketch.of("")).isEmpty();
    assertThat(Sketch.of("word ".repeat(500))).isEmpty();
    assertThat(Sketch.of(text(20, new Random(7)))).isEmpty();
  }

  @Test
  void survivesJson() {
    var text = text(100, new Random(7));
    var cited =
        new Document("d", Optional.empty(), "", text, Optional.empty(), Optional.empty())
            .citation();
    assertThat(cited.sketch()).isPresent();
    assertThat(Json.read(Json.write(cited), Citation.class)).isEqualTo(cited);
    assertThat(Json.read("{\"id\": \"d\"}", Citation.class).sketch()).isEmpty();
    assertThatThrownBy(() -> Json.read("{\"id\": \"d\", \"sketch\": \"no\"}", Citation.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
