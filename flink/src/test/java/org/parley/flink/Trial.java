package org.parley.flink;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.parley.flink.fold.ArenaReport;
import org.parley.flink.fold.Memory;
import org.parley.flink.fold.Overlay;
import org.parley.flink.read.Limits;
import org.parley.flink.sink.Output;
import org.parley.flink.source.ArticleFiles;
import org.parley.flink.source.Fetched;
import org.parley.flink.source.Given;
import org.parley.model.Json;

/** A job in this process, with checkpoints in a folder, several a second. */
final class Trial {
  /** What was known before. */
  static final Given GIVEN =
      new Given(LocalDate.of(2040, 1, 1), Optional.empty(), Optional.empty());

  /** The job, with the reader of {@link News}. */
  static final Plan PLAN =
      new Plan(News::read, Limits.GENEROUS, Duration.ZERO, Memory.FOR_EVER, Overlay.NONE);

  private final Configuration configuration = new Configuration();

  Trial(Path folder) {
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.MAX_PARALLELISM, Plan.MOST_TASKS);
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(50));
    configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        folder.resolve("checkpoints").toUri().toString());
    configuration.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 50);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(10));
  }

  StreamExecutionEnvironment environment(int parallelism) {
    return StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
  }

  /** The same, going on from a savepoint. */
  StreamExecutionEnvironment environment(int parallelism, String savepoint) {
    var onwards = new Configuration(configuration);
    onwards.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    return StreamExecutionEnvironment.createLocalEnvironment(parallelism, onwards);
  }

  /** What a folder holds. */
  static DataStream<Fetched> files(StreamExecutionEnvironment environment, Path in) {
    var files =
        ArticleFiles.of(
            List.of(new org.apache.flink.core.fs.Path(in.toUri())), GIVEN, Optional.empty());
    return environment
        .fromSource(files, WatermarkStrategy.noWatermarks(), "articles")
        .uid("articles");
  }

  /** The situation that a job has written. */
  static String situation(Path output) {
    return situation(Output.SITUATION.lines(output));
  }

  /** The same, of lines. */
  static String situation(List<String> lines) {
    return Json.write(
        ArenaReport.join(lines.stream().map(line -> Json.read(line, ArenaReport.class)).toList()));
  }
}
