package org.parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.cli.ledger.Selection;
import org.parley.ledger.Situation;
import picocli.CommandLine.Option;

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
          "As known on the evening of this day: later articles and corrections do not count.")
  private Optional<LocalDate> asOf;

  /** The part that is wanted. */
  Selection selection() {
    return new Selection(place, party, speaker, from, to);
  }

  /** What was known on the evening that is wanted, if one is. */
  Situation known(Situation situation) {
    return asOf.map(situation::asOf).orElse(situation);
  }
}
