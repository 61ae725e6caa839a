package org.parley.flink.sink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * A part of the folder that a job writes: files of JSON lines, one value a line. A file that is not
 * whole yet, because no checkpoint has confirmed it, has a name that begins with a dot; so after a
 * failure nothing is there twice and nothing is missing. Each checkpoint ends a file.
 */
public enum Output {
  /** What each article says. */
  READINGS,
  /** What the articles of each arena say together. */
  SITUATION,
  /** What was not read, and why. */
  SKIPPED,
  /** What is remarkable about articles that were read. */
  REMARKS;

  /** The name of the folder. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes lines into it, each exactly once. */
  public void write(DataStream<String> lines, org.apache.flink.core.fs.Path output) {
    lines.sinkTo(sink(output)).uid(folder()).name(folder());
  }

  private FileSink<String> sink(org.apache.flink.core.fs.Path output) {
    return FileSink.forRowFormat(
            new org.apache.flink.core.fs.Path(output, folder()),
            new SimpleStringEncoder<String>(StandardCharsets.UTF_8.name()))
        .withBucketAssigner(new BasePathBucketAssigner<>())
        .withRollingPolicy(OnCheckpointRollingPolicy.build())
        .withOutputFileConfig(
            OutputFileConfig.builder().withPartPrefix(folder()).withPartSuffix(".jsonl").build())
        .build();
  }

  /** The lines that are there, in no order. */
  public List<String> lines(Path output) {
    var lines = new ArrayList<String>();
    forEach(output, lines::add);
    return lines;
  }

  /** Gives the lines that are there to the sink, in no order; none is held. */
  public void forEach(Path output, Consumer<String> sink) {
    var folder = output.resolve(folder());
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .forEach(file -> forEachIn(file, sink));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forEachIn(Path file, Consumer<String> sink) {
    try (var lines = Files.lines(file)) {
      lines.forEach(sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
