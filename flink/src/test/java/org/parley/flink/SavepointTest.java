package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.checkpoint.CheckpointException;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.flink.sink.Output;
import org.parley.flink.source.Fetched;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.model.Json;

/** A job that is stopped in the middle goes on with more tasks, and with fewer. */
@Timeout(120)
class SavepointTest {
  private static final Duration SLOWLY = Duration.ofMillis(20);
  private static final int SHORTEST = 500; // bytes of a reading

  @TempDir private Path folder;

  @Test
  void goesOnWithOtherParallelism() throws Exception {
    var readings = News.readings(300);
    var in = Files.createDirectory(folder.resolve("in"));
    for (var i = 0; i < 2; i++) {
      var half = readings.subList(i * readings.size() / 2, (i + 1) * readings.size() / 2);
      Files.write(in.resolve("news" + i + ".jsonl"), half.stream().map(News::article).toList());
    }
    var output = folder.resolve("out");
    var trial = new Trial(folder);

    var first = stopped(start(trial.environment(1), in, output, SLOWLY), output, 20);
    var second = stopped(start(trial.environment(4, first), in, output, SLOWLY), output, 100);
    assertThat(Output.SITUATION.lines(output)).as("not at the end yet").isEmpty();
    start(trial.environment(2, second), in, output, Duration.ZERO).getJobExecutionResult().get();

    assertThat(Trial.situation(output)).isEqualTo(Json.write(Parts.report(Situation.of(readings))));
    assertThat(Output.READINGS.lines(output))
        .containsExactlyInAnyOrderElementsOf(readings.stream().map(Json::write).toList());
  }

  private static JobClient start(
      StreamExecutionEnvironment environment, Path in, Path output, Duration pace)
      throws Exception {
    var fetched =
        Trial.files(environment, in)
            .map(new Trip<Fetched>(0, 0, pace))
            .returns(TypeInformation.of(Fetched.class))
            .uid("pace");
    Trial.PLAN.over(fetched).writeTo(new org.apache.flink.core.fs.Path(output.toUri()));
    return environment.executeAsync();
  }

  /** Stops a job when it has written so much, and says where it stood. */
  private String stopped(JobClient job, Path output, int lines) throws Exception {
    while (written(output) < lines) {
      Thread.sleep(50);
    }
    while (true) {
      try {
        return job.stopWithSavepoint(
                false,
                folder.resolve("savepoints").toUri().toString(),
                SavepointFormatType.CANONICAL)
            .get();
      } catch (ExecutionException e) {
        askAgainIfDeclined(e);
      }
    }
  }

  /** While a task starts, Flink declines a savepoint: whoever runs the job asks again. */
  private static void askAgainIfDeclined(ExecutionException e) throws Exception {
    if (!(e.getCause() instanceof CheckpointException)) {
      throw e;
    }
    Thread.sleep(100);
  }

  /** About how many lines are on disk, at most, in files that no checkpoint has confirmed too. */
  private static long written(Path output) throws IOException {
    var folder = output.resolve(Output.READINGS.folder());
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / SHORTEST;
    }
  }
}
