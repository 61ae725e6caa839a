package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.flink.fold.Folded;
import org.parley.flink.fold.Memory;
import org.parley.flink.fold.Overlay;
import org.parley.flink.read.Limits;
import org.parley.flink.sink.Output;
import org.parley.flink.source.Fetched;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.ledger.likeness.ContentId;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.store.LogEntry;
import org.parley.store.Store;

/**
 * The same articles give the same situation, to the byte, whether they are folded in one loop, kept
 * in a ledger, or sent through Flink: with one task or many, in any order, whatever fails on the
 * way.
 */
class SamenessTest {
  private static final List<Reading> READINGS = News.readings(400);
  private static final int FILES = 5;

  private static String expected = "";

  @TempDir private Path folder;
  private Trial trial = new Trial(Path.of(""));

  @BeforeEach
  void inThatFolder() {
    trial = new Trial(folder);
  }

  @BeforeAll
  static void plainFold() {
    expected = Json.write(Parts.report(Situation.of(READINGS)));
  }

  @Test
  void aLedgerSaysWhatThePlainFoldSays() throws IOException {
    var written = new StringWriter();
    try (var store = Store.open(folder.resolve("news.duckdb").toString())) {
      store.add(
          READINGS.stream()
              .sorted(Comparator.comparing(Json::write, Comparator.comparing(ContentId::hash)))
              .map(reading -> LogEntry.of(reading, Instant.EPOCH))
              .toList());
      store.writeReport(Selection.all(), written);
    }
    assertThat(written.toString().strip()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} at a time, seed {1}, {2} failures")
  @CsvSource({"1, 1, 0", "2, 2, 2", "4, 3, 0", "4, 4, 3"})
  void flinkSaysWhatThePlainFoldSays(int parallelism, long seed, int failures) throws Exception {
    var output = folder.resolve("out");
    run(articles(seed), output, parallelism, failures);

    assertThat(Trial.situation(output)).isEqualTo(expected);
    assertThat(Output.READINGS.lines(output))
        .as("each article gives its reading once")
        .containsExactlyInAnyOrderElementsOf(READINGS.stream().map(Json::write).toList());
    assertThat(Output.SKIPPED.lines(output)).hasSize(1).first().asString().contains("broken JSON");
  }

  @Test
  void whatIsForgottenIsAsIfItHadNeverBeen() throws Exception {
    var today = Situation.of(READINGS).lastDay().orElseThrow();
    var held =
        READINGS.stream()
            .filter(
                reading -> new Memory(0).holds(reading.document().published(), Optional.of(today)))
            .toList();
    assertThat(held).hasSizeBetween(1, READINGS.size() - 1);
    var output = folder.resolve("out");
    var environment = trial.environment(2);
    new Plan(News::read, Limits.GENEROUS, Duration.ZERO, new Memory(0), Overlay.NONE)
        .over(Trial.files(environment, articles(7)))
        .writeTo(new org.apache.flink.core.fs.Path(output.toUri()));
    environment.execute();
    assertThat(Trial.situation(output)).isEqualTo(Json.write(Parts.report(Situation.of(held))));
  }

  /** Files of articles in some order, half of them as readings made before, and one bad line. */
  private Path articles(long seed) throws IOException {
    var shuffled = new ArrayList<>(READINGS);
    Collections.shuffle(shuffled, new Random(seed));
    var in = Files.createDirectory(folder.resolve("in"));
    for (var file = 0; file < FILES; file++) {
      var lines = new ArrayList<String>();
      for (var i = file; i < shuffled.size(); i += FILES) {
        lines.add(i % 2 == 0 ? News.article(shuffled.get(i)) : Json.write(shuffled.get(i)));
      }
      if (file == 2) {
        lines.add(lines.size() / 2, "{\"text\": ");
      }
      Files.write(in.resolve("news" + file + ".jsonl"), lines);
    }
    return in;
  }

  private void run(Path in, Path output, int parallelism, int failures) throws Exception {
    var environment = trial.environment(parallelism);
    var pace = Duration.ofMillis(failures == 0 ? 0 : 1);
    var fetched =
        Trial.files(environment, in)
            .map(new Trip<Fetched>(failures, 60 / parallelism, pace))
            .returns(TypeInformation.of(Fetched.class));
    var results = Trial.PLAN.over(fetched);
    new Plan.Results(
            results.readings(),
            results.skipped(),
            results.remarks(),
            results
                .situation()
                .map(new Trip<Folded>(failures, 3, Duration.ZERO))
                .returns(TypeInformation.of(Folded.class)))
        .writeTo(new org.apache.flink.core.fs.Path(output.toUri()));
    environment.execute();
  }
}
