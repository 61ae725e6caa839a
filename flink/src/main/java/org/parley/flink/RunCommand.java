package org.parley.flink;

import java.io.File;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.parley.flink.fold.Memory;
import org.parley.flink.fold.Overlay;
import org.parley.flink.read.Aside;
import org.parley.flink.sink.Output;
import org.parley.flink.source.ArticleFiles;
import org.parley.flink.source.ArticleTopic;
import org.parley.flink.source.Fetched;
import org.parley.flink.source.Given;
import org.parley.flink.source.Names;
import org.parley.flink.source.Topic;
import org.parley.model.Json;
import org.parley.source.Corrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  parley flink run --output out3 --actors actors.yml --corrections corrections.jsonl"
          + " news.jsonl",
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
  private static final int MOST_LOST_CHECKPOINTS = 3;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Files of articles in any form that `parley read` takes, or of readings; folders of them;",
        "also on a file system that Flink knows by its scheme, such as s3://bucket/news/; topics"
            + " of",
        "Kafka, kafka://HOST:PORT/TOPIC, whose messages are articles, and which never end."
      })
  private List<String> names;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "A new folder: readings, situation, skipped, remarks, in files of JSON lines.")
  private String output;

  @Option(
      names = "--to",
      paramLabel = "TARGET",
      description = {
        "Write to this, too: a ledger as `parley ingest --ledger` takes it, such as",
        "postgresql://host/news, or topics: kafka://HOST:PORT/PREFIX makes PREFIX.readings and so"
            + " on."
      })
  private List<String> targets = List.of();

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
      names = "--watch",
      paramLabel = "SECONDS",
      description = "Look for new files this often, and never end.")
  private Optional<Integer> watch;

  @Option(names = "--until-now", description = "Of topics, read what is there and end.")
  private boolean untilNow;

  @Option(
      names = "--keep",
      paramLabel = "DAYS",
      description = {
        "Forget readings published more than so many days before the last day that is known, for a",
        "job that never ends; what was written of them stays. By default nothing is forgotten."
      })
  private Optional<Long> keep;

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
      names = "--corrections",
      paramLabel = "FILE",
      description = {
        "Analysts' corrections, as `parley correct export` writes them, laid over what the articles",
        "say; readings are written as they are."
      })
  private Optional<String> corrections;

  @Mixin private ReadingOptions reading;

  @Override
  public Integer call() throws Exception {
    var err = spec.commandLine().getErr();
    var inputs = Names.of(names);
    inputs.skipped().forEach(skipped -> err.println(skipped.line()));
    if (inputs.found().isEmpty() && inputs.topics().isEmpty()) {
      return NOTHING_READ;
    }
    var environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration());
    parallelism.ifPresent(environment::setParallelism);
    var results = plan().over(fetched(environment, inputs));
    results.writeTo(folder());
    targets.forEach(target -> write(results, target));
    var ended = environment.execute("parley");
    return ended.isJobExecutionResult() && isLocal() ? summary(inputs, err) : 0;
  }

  /** All inputs as one; each has its own place in the job's state. */
  private DataStream<Fetched> fetched(StreamExecutionEnvironment environment, Names inputs) {
    var all = new ArrayList<DataStream<Fetched>>();
    if (!inputs.found().isEmpty()) {
      var files = ArticleFiles.of(inputs.found(), given(), watch.map(Duration::ofSeconds));
      all.add(
          environment
              .fromSource(files, WatermarkStrategy.noWatermarks(), "articles")
              .uid("articles"));
    }
    for (var topic : inputs.topics()) {
      var messages = ArticleTopic.of(topic, given(), untilNow);
      all.add(
          environment
              .fromSource(messages, WatermarkStrategy.noWatermarks(), topic.toString())
              .uid(topic.toString()));
    }
    return all.stream().reduce((one, other) -> one.union(other)).orElseThrow();
  }

  private static void write(Plan.Results results, String target) {
    Topic.of(target).ifPresentOrElse(results::writeTo, () -> results.writeTo(target));
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
    configuration.set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, MOST_LOST_CHECKPOINTS);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, MOST_RESTARTS);
    resume.ifPresent(
        from ->
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, Names.path(from).toString()));
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
        reading.reader(),
        reading.limits(),
        Duration.ofSeconds(every),
        keep.map(Memory::new).orElse(Memory.FOR_EVER),
        corrections.map(this::overlay).orElse(Overlay.NONE));
  }

  private Overlay overlay(String file) {
    var read = Corrections.read(file, InputStream.nullInputStream());
    read.faults().forEach(spec.commandLine().getErr()::println);
    if (read.corrections().isEmpty()) {
      throw new ParameterException(spec.commandLine(), file + ": no corrections in it");
    }
    return new Overlay(read.corrections());
  }

  private Given given() {
    return new Given(LocalDate.now(ZoneOffset.UTC), published, columns);
  }

  private Path folder() {
    return Names.path(output);
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
    var counted = new AtomicInteger();
    Output.READINGS.forEach(local, line -> counted.incrementAndGet());
    var read = counted.get();
    var unread = skipped.size() + inputs.skipped().size();
    err.println("read " + read + " + skipped " + unread + " = seen " + (read + unread));
    if (read == 0) {
      return NOTHING_READ;
    }
    return unread == 0 ? 0 : SOME_SKIPPED;
  }
}
