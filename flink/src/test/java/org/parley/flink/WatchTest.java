package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bench.synthetic.SyntheticNews;
import org.parley.flink.fold.Memory;
import org.parley.flink.fold.Overlay;
import org.parley.flink.read.Limits;
import org.parley.flink.sink.Output;
import org.parley.flink.source.ArticleFiles;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.model.Json;
import org.parley.model.reading.Reading;

/**
 * A job that never ends tells the situation while articles come in, and goes on from the last
 * checkpoint that was kept when it was cancelled.
 */
@Timeout(60)
class WatchTest {
  private static final Duration SOON = Duration.ofMillis(100);
  private static final List<Reading> READINGS = SyntheticNews.stream(12, 30).toList();

  @TempDir private Path folder;

  @Test
  void tellsWhatComesInAndGoesOn() throws Exception {
    var in = Files.createDirectory(folder.resolve("in"));
    var trial = new Trial(folder);

    put(in, 0, 10);
    var job = watch(trial.environment(1), in);
    awaitSituation(10);
    put(in, 10, 20);
    awaitSituation(20);
    job.cancel().get();

    put(in, 20, 30);
    var onwards = watch(trial.environment(1, kept(job)), in);
    awaitSituation(30);
    onwards.cancel().get();

    assertThat(Output.READINGS.lines(output()))
        .as("each reading once")
        .containsExactlyInAnyOrderElementsOf(READINGS.stream().map(Json::write).toList());
  }

  private static void put(Path in, int from, int to) throws IOException {
    var lines = READINGS.subList(from, to).stream().map(Json::write).toList();
    var whole = Files.write(in.resolve(".coming"), lines); // seen when it has its name
    Files.move(whole, in.resolve("news" + from + ".jsonl"));
  }

  private JobClient watch(StreamExecutionEnvironment environment, Path in) throws Exception {
    var files =
        ArticleFiles.of(
            List.of(new org.apache.flink.core.fs.Path(in.toUri())), Trial.GIVEN, Optional.of(SOON));
    var fetched =
        environment.fromSource(files, WatermarkStrategy.noWatermarks(), "articles").uid("articles");
    new Plan(News::read, Limits.GENEROUS, SOON, Memory.FOR_EVER, Overlay.NONE)
        .over(fetched)
        .writeTo(new org.apache.flink.core.fs.Path(output().toUri()));
    return environment.executeAsync();
  }

  /** Waits until the situation of the first so many readings is told, to the byte. */
  private void awaitSituation(int readings) throws InterruptedException {
    var expected = Json.write(Parts.report(Situation.of(READINGS.subList(0, readings))));
    while (!Trial.situation(output()).equals(expected)) {
      Thread.sleep(SOON.toMillis());
    }
  }

  private Path output() {
    return folder.resolve("out");
  }

  /** The last checkpoint of a job that is whole. */
  private String kept(JobClient job) throws IOException {
    try (var each = Files.list(folder.resolve("checkpoints").resolve(job.getJobID().toString()))) {
      return each.filter(checkpoint -> Files.exists(checkpoint.resolve("_metadata")))
          .max(Comparator.comparing(checkpoint -> checkpoint.toFile().lastModified()))
          .orElseThrow()
          .toUri()
          .toString();
    }
  }
}
