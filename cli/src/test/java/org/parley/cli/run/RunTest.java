package org.parley.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.source.Entry;
import org.parley.source.Sources;

/** Every entry ends as read or skipped, in the order of the input, whatever the threads. */
class RunTest {
  private final List<String> results = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Summary run(String lines, int threads) {
    var bytes = lines.getBytes(StandardCharsets.UTF_8);
    var sources = new Sources(() -> new ByteArrayInputStream(bytes), Optional.empty());
    return new Run<String>(RunTest::work, Run.onlyArticles(), complaints::add)
        .over(sources, List.of("-"), threads, results::add);
  }

  /** Slow for some, so that later ones are done first; fails on demand. */
  private static String work(Entry.Article article) {
    var text = article.document().text();
    if (text.contains("fail")) {
      throw new IllegalStateException("on demand");
    }
    if (text.contains("deep")) {
      throw new StackOverflowError();
    }
    var until = System.nanoTime() + (text.hashCode() % 5 == 0 ? 5_000_000L : 0L);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return text;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void keepsTheOrderOfTheInput(int threads) {
    var texts = IntStream.range(0, 300).mapToObj(i -> "article " + i).toList();
    var lines =
        texts.stream().map(t -> "{\"text\": \"" + t + "\"}").collect(Collectors.joining("\n"));
    var summary = run(lines, threads);
    assertThat(results).isEqualTo(texts);
    assertThat(summary).hasToString("read 300 + skipped 0 = seen 300");
    assertThat(summary.exitCode()).isZero();
  }

  @Test
  void countsWhatItSkipsAndGoesOn() {
    var summary =
        run(
            "{\"text\": \"a\"}\nbroken\n{\"text\": \"fail\"}\n{\"text\": \"deep\"}\n"
                + "{\"document\": {\"id\": \"d\"}}\n{\"text\": \"b\"}",
            2);
    assertThat(results).containsExactly("a", "b");
    assertThat(summary).isEqualTo(new Summary(2, 4));
    assertThat(summary.exitCode()).isEqualTo(Summary.SOME);
    assertThat(complaints)
        .anyMatch(line -> line.startsWith("standard input:2: skipped: broken JSON"))
        .anyMatch(line -> line.startsWith("standard input:3: skipped: Parley failed on it"))
        .anyMatch(line -> line.startsWith("standard input:4: skipped: Parley failed on it"))
        .anyMatch(line -> line.startsWith("standard input:5: skipped: a reading already"))
        .allMatch(line -> !line.contains("\n"))
        .last()
        .isEqualTo("read 2 + skipped 4 = seen 6");
  }

  @Test
  void endsWithTwoWhenNothingCouldBeRead() {
    assertThat(run("{broken", 1).exitCode()).isEqualTo(Summary.NOTHING);
    assertThat(new Summary(0, 3).exitCode()).isEqualTo(Summary.NOTHING);
    assertThat(new Summary(0, 0).exitCode()).isEqualTo(Summary.NOTHING);
  }

  @Test
  void warnsOnceOfArticlesWithoutADay() {
    run(
        "{\"text\": \"a\"}\n{\"text\": \"b\", \"published\": \"2024-05-03\"}\n{\"text\": \"c\"}",
        1);
    assertThat(complaints)
        .filteredOn(line -> line.contains("publication date"))
        .singleElement()
        .asString()
        .contains("2 articles, first standard input:1", "--published");
  }
}
