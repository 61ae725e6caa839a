package org.parley.flink;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.flink.read.Knowledge;
import org.parley.flink.read.Limits;
import org.parley.flink.read.ReadDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How articles are read. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = {
        "Actors of your own, a YAML list of {code, name, aliases, from, to}; their names mean",
        "yours and nobody else."
      })
  private Optional<Path> actors;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "Places to read by, as `parley gazetteer build` writes them. Both files travel with the job."
      })
  private Optional<Path> gazetteer;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "How sure an event must be to be told, from 0 (all that was found) to 1.")
  private Optional<Double> minimumConfidence;

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

  Limits limits() {
    return new Limits(longest, Duration.ofSeconds(patience));
  }

  /**
   * What reads.
   *
   * @throws ParameterException if a file or a number is none that can be used
   */
  ReadDocument reader() {
    double sure = minimumConfidence.orElse(0.0);
    if (!(sure >= 0 && sure <= 1)) {
      throw wrong("--min-confidence: '" + sure + "' is not a number from 0 to 1");
    }
    try {
      return new ReadDocument(
          Knowledge.of(actors, gazetteer),
          minimumConfidence.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
