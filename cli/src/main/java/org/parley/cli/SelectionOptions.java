package org.parley.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.parley.ledger.view.Selection;
import org.parley.store.AsOf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which part of a ledger, and as known when: the options of all commands that show one. */
final class SelectionOptions {
  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Part of a place's name, or a country's three-letter code.")
  private Optional<String> place;

  @Option(
      names = "--party",
      paramLabel = "CODE",
      description = "Who did it, or to whom; ARM means ARM.MIL too.")
  private Optional<String> party;

  @Option(
      names = "--speaker",
      paramLabel = "CODE",
      description = "Who says so; \"publisher\" for the articles' own voice.")
  private Optional<String> speaker;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Not before this day; what has no date is left out.")
  private Optional<LocalDate> from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Not after this day; what has no date is left out.")
  private Optional<LocalDate> to;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "As told by the evening of this day: later articles and corrections do not count.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--arrived-by",
      paramLabel = "TIME",
      converter = Moments.class,
      description = {
        "As it stood in the ledger then: what arrived later does not count. A day (its end, UTC),",
        "or a moment such as 2022-09-14T18:00:00Z."
      })
  private Optional<Instant> arrivedBy;

  /** Reads a moment, or a day for its end. */
  static final class Moments implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return text.contains("T") ? Instant.parse(text) : end(LocalDate.parse(text));
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"" + text + "\" is no time; write 2022-09-14 or 2022-09-14T18:00:00Z");
      }
    }

    private static Instant end(LocalDate day) {
      return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }
  }

  /** The part that is wanted. */
  Selection selection() {
    return new Selection(place, party, speaker, from, to);
  }

  /** Up to when things were known that are wanted. */
  AsOf known() {
    return new AsOf(asOf, arrivedBy);
  }
}
