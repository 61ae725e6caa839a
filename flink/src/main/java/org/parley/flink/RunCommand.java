package org.parley.flink;

import java.io.File;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.function.SerializableFunction;
import org.parley.flink.read.Aside;
import org.parley.flink.read.Limits;
import org.parley.flink.read.SharedReader;
import org.parley.flink.sink.Output;
import org.parley.flink.source.ArticleFiles;
import org.parley.flink.source.Given;
import org.parley.flink.source.Names;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    header = "Reads articles into a folder: readings, situation, and what was skipped.",
    description = {
      "",
      "Started by itself it brings a small Flink cluster along, in this one process. Given to",
      "`flink run` it is a job of that cluster; docs/flink.md has the command. Either way each",
      "article is read once, in parallel, each reading is written once, whatever fails on the way,",
      "and the situation is the same to the byte.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley flink run --output out samples/",
      "  parley flink run --output out2 --parallelism 2 news.jsonl",
      "  parley flink situation out2 >situation.json",
      "",
      "Ends with 0 when all was read, 1 when some was skipped, 2 when nothing could be read."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private static final int SOME_SKIPPED = 1;
  private static final int NOTHING_READ = 2;
  private static final int SHOWN = 20;
  private static final int MOST_RESTARTS = 10;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Files of articles in any form that `parley read` takes, or of readings; folders of them;",
        "also on a file system that Flink knows by its scheme, such as s3://bucket/news/."
      })
  private List<String> names;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "A new folder: readings, situation, skipped, remarks, in files of JSON lines.")
  private String output;

  @Option(
      names = {"-p", "--parallelism"},
      paramLabel = "N",
      description = "How many articles are read at a time; by default one for each core.")
  private Optional<Integer> parallelism;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication day, such as 2022-09-14, of articles that tell none themselves.")
  private Optional<LocalDate> published;

  @Option(
      names = "--columns",
      paramLabel = "PART=COLUMN,...",
      description = "Which columns of a table hold what, such as text=body,published=date.")
  private Optional<String> columns;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "How sure an event must be to be told, from 0 (all that was found) to 1.")
  private Optional<Double> minimumConfidence;

  @Option(
      names = "--watch",
      paramLabel = "SECONDS",
      description = "Look for new files this often, and never end.")
  private Optional<Integer> watch;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description = {
        "Write the situation of an arena where something came in this often, too, not only at the",
        "end; large arenas less often."
      })
  private int every;

  @Option(
      names = "--checkpoint",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = {
        "How often the job takes down where it stands, to go on from there after a failure;",
        "${DEFAULT-VALUE} by default. Results become visible then."
      })
  private int checkpoint;

  @Option(
      names = "--resume",
      paramLabel = "CHECKPOINT",
      description = "Go on from a savepoint, or from a checkpoint in FOLDER/checkpoints.")
  private Optional<String> resume;

  @Option(
      names = "--longest",
      paramLabel = "CHARACTERS",
      defaultValue = "1000000",
      description = "Skip longer articles; ${DEFAULT-VALUE} by default.")
  private int longest;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "Skip articles that take longer to read; ${DEFAULT-VALUE} by default.")
  private int patience;

  @Override
  public Integer call() throws Exception {
    var err = spec.commandLine().getErr();
    var inputs = Names.of(names);
    inputs.skipped().forEach(skipped -> err.println(skipped.line()));
    if (inputs.found().isEmpty()) {
      return NOTHING_READ;
    }
    var environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration());
    parallelism.ifPresent(environment::setParallelism);
    var fetched =
        environment
            .fromSource(
                ArticleFiles.of(inputs.found(), given(), watch.map(Duration::ofSeconds)),
                WatermarkStrategy.noWatermarks(),
                "articles")
            .uid("articles");
    plan().over(fetched).writeTo(folder());
    var ended = environment.execute("parley");
    return ended.isJobExecutionResult() && isLocal() ? summary(inputs, err) : 0;
  }

  private Configuration configuration() {
    refuseFull();
    var configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.MAX_PARALLELISM, Plan.MOST_TASKS);
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(checkpoint));
    configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY, new Path(folder(), "checkpoints").toString());
    configuration.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, MOST_RESTARTS);
    resume.ifPresent(
        from -> configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, path(from).toString()));
    return configuration;
  }

  private void refuseFull() {
    if (resume.isEmpty() && isLocal()) {
      var entries = new File(folder().getPath()).list();
      if (entries != null && entries.length > 0) {
        throw new ParameterException(
            spec.commandLine(), output + ": there is something in it; name a new folder");
      }
    }
  }

  private Plan plan() {
    return new Plan(
        reader(), new Limits(longest, Duration.ofSeconds(patience)), Duration.ofSeconds(every));
  }

  private SerializableFunction<Document, Reading> reader() {
    if (minimumConfidence.isEmpty()) {
      return document -> SharedReader.get().read(document);
    }
    double sure = minimumConfidence.get();
    if (!(sure >= 0 && sure <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence: '" + sure + "' is not a number from 0 to 1");
    }
    return document -> SharedReader.get().withMinimumConfidence(sure).read(document);
  }

  private Given given() {
    return new Given(LocalDate.now(ZoneOffset.UTC), published, columns);
  }

  private Path folder() {
    return path(output);
  }

  private static Path path(String name) {
    return name.contains("://")
        ? new Path(name)
        : new Path(java.nio.file.Path.of(name).toAbsolutePath().normalize().toUri());
  }

  private boolean isLocal() {
    return "file".equals(folder().toUri().getScheme());
  }

  private int summary(Names inputs, PrintWriter err) {
    var local = java.nio.file.Path.of(folder().getPath());
    var skipped = Output.SKIPPED.lines(local);
    skipped.stream()
        .limit(SHOWN)
        .map(line -> Json.read(line, Aside.class))
        .forEach(aside -> err.println(aside.origin() + ": skipped: " + aside.words()));
    var read = Output.READINGS.lines(local).size();
    var unread = skipped.size() + inputs.skipped().size();
    err.println("read " + read + " + skipped " + unread + " = seen " + (read + unread));
    if (read == 0) {
      return NOTHING_READ;
    }
    return unread == 0 ? 0 : SOME_SKIPPED;
  }
}
