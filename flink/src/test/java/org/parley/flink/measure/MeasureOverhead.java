package org.parley.flink.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.parley.flink.Plan;
import org.parley.flink.fold.Memory;
import org.parley.flink.fold.Overlay;
import org.parley.flink.read.Limits;
import org.parley.flink.read.SharedReader;
import org.parley.flink.source.ArticleFiles;
import org.parley.flink.source.Given;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.source.Sources;

/** What Flink adds to reading and folding, against a plain loop in the same run. */
public final class MeasureOverhead {
  private static final Given GIVEN =
      new Given(LocalDate.of(2100, 1, 1), Optional.empty(), Optional.empty());

  private MeasureOverhead() {}

  /**
   * Measures.
   *
   * @param args how often (the first time warms up), then files of articles or readings
   */
  public static void main(String[] args) throws Exception {
    var files = List.of(args).subList(1, args.length);
    var folder = Files.createTempDirectory("overhead");
    for (var round = 0; round < Integer.parseInt(args[0]); round++) {
      var counted = new int[1];
      var out = Files.createDirectory(folder.resolve("round" + round));
      var plain = Cost.of(() -> counted[0] = plain(files, out));
      var flink = Cost.of(() -> flink(files, out.resolve("flink"), 1));
      System.out.printf(
          Locale.ROOT,
          "%d read; plain loop: %s; Flink: %s; added: %.2f ms of processor a record, %.1f %%%n",
          counted[0],
          plain,
          flink,
          1000 * (flink.processor() - plain.processor()) / counted[0],
          100 * (flink.processor() / plain.processor() - 1));
    }
  }

  private static int plain(List<String> files, Path out) throws IOException {
    var readings = new ArrayList<Reading>();
    try (var written = Files.newBufferedWriter(out.resolve("readings.jsonl"))) {
      new Sources(InputStream::nullInputStream, Optional.empty())
          .read(
              files,
              entry ->
                  entry
                      .fold(
                          article -> Optional.of(SharedReader.get().read(article.document())),
                          told -> Optional.of(told.reading()),
                          skipped -> Optional.<Reading>empty())
                      .ifPresent(
                          reading -> {
                            readings.add(reading);
                            write(written, reading);
                          }));
    }
    Files.writeString(
        out.resolve("situation.json"), Json.write(Parts.report(Situation.of(readings))));
    return readings.size();
  }

  private static void write(BufferedWriter written, Reading reading) {
    try {
      written.write(Json.write(reading));
      written.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void flink(List<String> files, Path out, int parallelism) throws Exception {
    var configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(30));
    configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY, out.resolve("checkpoints").toUri().toString());
    var environment = StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
    var source =
        ArticleFiles.of(
            files.stream()
                .map(file -> new org.apache.flink.core.fs.Path(Path.of(file).toUri()))
                .toList(),
            GIVEN,
            Optional.empty());
    new Plan(
            document -> SharedReader.get().read(document),
            Limits.GENEROUS,
            Duration.ZERO,
            Memory.FOR_EVER,
            Overlay.NONE)
        .over(environment.fromSource(source, WatermarkStrategy.noWatermarks(), "articles"))
        .writeTo(new org.apache.flink.core.fs.Path(out.toUri()));
    environment.execute();
  }
}
