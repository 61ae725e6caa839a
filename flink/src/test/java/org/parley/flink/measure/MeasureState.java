package org.parley.flink.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.parley.bench.synthetic.SyntheticNews;
import org.parley.flink.Plan;
import org.parley.flink.fold.Memory;
import org.parley.flink.fold.Overlay;
import org.parley.flink.read.Limits;
import org.parley.flink.read.SharedReader;
import org.parley.flink.source.ArticleFiles;
import org.parley.flink.source.Fetched;
import org.parley.flink.source.Given;
import org.parley.ledger.arena.Arena;
import org.parley.model.Json;

/**
 * How large the state of a job is, how long it stands still after a failure, and how uneven the
 * arenas lie on the tasks, all on synthetic readings.
 */
public final class MeasureState {
  private static final AtomicLong FAILED = new AtomicLong();
  private static final AtomicLong WENT_ON = new AtomicLong();

  private MeasureState() {}

  /**
   * Measures.
   *
   * @param args how many readings
   */
  public static void main(String[] args) throws Exception {
    var count = Integer.parseInt(args[0]);
    skew(count);
    var folder = Files.createTempDirectory("state");
    var in = Files.createDirectory(folder.resolve("in"));
    Files.write(in.resolve("news.jsonl"), SyntheticNews.stream(1, count).map(Json::write).toList());
    var checkpoints = folder.resolve("checkpoints");
    var cost = Cost.of(() -> run(in, folder.resolve("out"), checkpoints, count * 9 / 10));
    System.out.printf(
        Locale.ROOT,
        "%,d readings: %s; stood still for %.2f s after a failure at nine tenths; state when it"
            + " failed %.1f MB, %.0f bytes a reading%n",
        count,
        cost,
        (WENT_ON.get() - FAILED.get()) / 1e9,
        Fails.STATE.get() / 1e6,
        Fails.STATE.get() / (count * 0.9));
  }

  private static void skew(int count) {
    var readings = new TreeMap<String, Integer>();
    SyntheticNews.stream(1, count)
        .forEach(reading -> readings.merge(Arena.of(reading).name(), 1, Integer::sum));
    for (var tasks : List.of(2, 4, 8, 16, 64)) {
      var load = new int[tasks];
      readings.forEach(
          (arena, of) ->
              load[
                      KeyGroupRangeAssignment.assignKeyToParallelOperator(
                          arena, Plan.MOST_TASKS, tasks)] +=
                  of);
      System.out.printf(
          Locale.ROOT,
          "%d arenas on %d tasks: the fullest holds %.1f times the mean, the largest arena alone"
              + " %.1f times%n",
          readings.size(),
          tasks,
          (double) IntStream.of(load).max().orElse(0) * tasks / count,
          (double) readings.values().stream().mapToInt(of -> of).max().orElse(0) * tasks / count);
    }
  }

  private static void run(Path in, Path out, Path checkpoints, int failAt) throws Exception {
    var configuration = new Configuration();
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(500));
    configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
    configuration.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(1));
    var environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
    var files =
        ArticleFiles.of(
            List.of(new org.apache.flink.core.fs.Path(in.toUri())),
            new Given(LocalDate.of(2100, 1, 1), Optional.empty(), Optional.empty()),
            Optional.empty());
    var fetched =
        environment
            .fromSource(files, WatermarkStrategy.noWatermarks(), "articles")
            .map(new Fails(failAt, checkpoints.toString()))
            .setParallelism(1)
            .returns(TypeInformation.of(Fetched.class));
    new Plan(
            document -> SharedReader.get().read(document),
            Limits.GENEROUS,
            Duration.ZERO,
            Memory.FOR_EVER,
            Overlay.NONE)
        .over(fetched)
        .writeTo(new org.apache.flink.core.fs.Path(out.toUri()));
    environment.execute();
  }

  /** Fails once, after so many things, when a checkpoint is there. */
  private static final class Fails implements MapFunction<Fetched, Fetched> {
    static final AtomicLong STATE = new AtomicLong();
    private static final long SLOW = 20;
    private static final int LONG_ENOUGH = 200;

    private final int at;
    private final String checkpoints;
    private transient int passed;

    Fails(int at, String checkpoints) {
      this.at = at;
      this.checkpoints = checkpoints;
    }

    @Override
    public Fetched map(Fetched thing) throws Exception {
      if (FAILED.get() == 0 && ++passed >= at) {
        Thread.sleep(SLOW); // until a checkpoint holds nearly all that went before
        if (passed == at + LONG_ENOUGH) {
          STATE.set(latest());
          FAILED.set(System.nanoTime());
          throw new IllegalStateException("failed on purpose");
        }
      }
      if (FAILED.get() != 0) {
        WENT_ON.compareAndSet(0, System.nanoTime());
      }
      return thing;
    }

    /** The bytes of the largest checkpoint that is whole. */
    private long latest() throws IOException {
      try (var files = Files.walk(Path.of(checkpoints))) {
        return files
            .filter(file -> file.endsWith("_metadata"))
            .mapToLong(file -> size(file.resolveSibling("")))
            .max()
            .orElse(0);
      }
    }

    private static long size(Path folder) {
      try (var files = Files.list(folder)) {
        return files.mapToLong(file -> file.toFile().length()).sum();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
