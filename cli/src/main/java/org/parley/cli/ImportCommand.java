package org.parley.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.ledger.PlainText;
import org.parley.export.dataset.DataSet;
import org.parley.export.dataset.Gap;
import org.parley.export.dataset.Import;
import org.parley.export.dataset.RowFault;
import org.parley.export.dataset.Statement;
import org.parley.reader.mention.actor.ActorDictionary;
import org.parley.source.Sources;
import org.parley.store.LogEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "import",
    header = "Takes the rows of a data set into a ledger, as statements of those who made it.",
    description = {
      "",
      "The data set becomes one more speaker beside the news: nothing is merged, and what it and"
          + " the",
      "articles tell of one incident stands side by side. Its codes become PLOVER's; what has no",
      "counterpart there is counted and named. A file is taken whole or not at all, and a second",
      "time adds nothing. docs/formats.md says what is kept of each row.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley import --ledger news.duckdb --format acled acled.csv",
      "  parley import --ledger news.duckdb --format ged ged.csv --published 2023-06-01",
      "",
      "What the news has and the data set lacks, and the other way round: parley compare"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  private static final int FAULT = 2;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "Rows in UTF-8, the first one their columns; - is standard input.")
  private String file;

  @Mixin private LedgerOption ledger;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = true,
      converter = DataSets.class,
      completionCandidates = DataSetNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private DataSet format;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = {
        "The day on which this edition came out. Without it a row was told on the day that it"
            + " names",
        "itself, if it names one; as of an earlier day it was not known."
      })
  private Optional<LocalDate> published;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (var in = open()) {
      var dictionary = ActorDictionary.load();
      take(format.read(in, dictionary::called, published));
      return 0;
    } catch (RowFault e) {
      return refuse(String.valueOf(e.getMessage()));
    } catch (IOException | InvalidPathException e) {
      return refuse("cannot be read; check the path");
    }
  }

  private int refuse(String reason) {
    console.complain("parley: " + file + ": " + reason + "; nothing was imported");
    return FAULT;
  }

  private InputStream open() throws IOException {
    return file.equals(Sources.STANDARD_INPUT)
        ? console.in()
        : new BufferedInputStream(Files.newInputStream(Path.of(file)));
  }

  private void take(Import rows) {
    var now = Clock.systemUTC().instant();
    var entries =
        rows.statements().stream().map(one -> LogEntry.of(one.row(), one.reading(), now)).toList();
    try (var store = ledger.open()) {
      store.keep(rows.statements().stream().map(Statement::row).toList());
      var fresh = store.add(entries);
      store.refresh(new Deriving(console));
      rows.gaps().forEach((gap, times) -> console.complain(line(gap, times)));
      console.complain(
          String.format(
              Locale.ROOT,
              "%,d rows of %s: %,d statements, new %,d, known already %,d",
              rows.rows(),
              format.title(),
              entries.size(),
              fresh,
              entries.size() - fresh));
    }
  }

  private String line(Gap gap, long times) {
    return String.format(
        Locale.ROOT,
        "%s: %s \"%s\" (%,d)",
        file,
        gap.kind().words(),
        PlainText.of(gap.name()),
        times);
  }

  /** A data set by its name. */
  static final class DataSets implements ITypeConverter<DataSet> {
    @Override
    public DataSet convert(String value) {
      try {
        return DataSet.of(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** The names of all data sets. */
  static final class DataSetNames implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Arrays.stream(DataSet.values()).map(DataSet::code).iterator();
    }
  }
}
