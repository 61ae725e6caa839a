package org.parley.cli;

import java.util.Optional;
import org.parley.reader.Reader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How articles are read: the options that all commands with a reader share. */
final class ReaderOptions {
  @Mixin private KnowledgeOptions knowledge;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      converter = Probability.class,
      description = {
        "How sure an event must be to be told, from 0 (all that was found) to 1; docs/accuracy.md",
        "shows what each costs and gains."
      })
  private Optional<Double> minimumConfidence;

  /** The reader as the user wants it. */
  Reader of(Reader reader) {
    var known = knowledge.of(reader);
    return minimumConfidence.map(known::withMinimumConfidence).orElse(known);
  }

  /** A number from 0 to 1. */
  static final class Probability implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      try {
        var number = Double.parseDouble(value);
        if (number >= 0 && number <= 1) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw new TypeConversionException("'" + value + "' is not a number from 0 to 1");
    }
  }
}
