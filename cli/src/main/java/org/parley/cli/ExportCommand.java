package org.parley.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.export.Dossier;
import org.parley.export.Format;
import org.parley.export.LossReport;
import org.parley.export.LossTable;
import org.parley.export.StagedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "export",
    header = "Writes a ledger in the formats of the field, and says what each could not hold.",
    description = {
      "",
      "csv, parquet and jsonld hold everything; the others hold less, and a loss report beside"
          + " each",
      "(losses.csv) names every record that lost a speaker, a denial, a range or a precision. What",
      "one side alone tells of the other is exported as its accusation. Files appear whole or not"
          + " at",
      "all. docs/formats.md has the columns.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley export --ledger news.duckdb --format csv --output tables",
      "  parley export --ledger news.duckdb --format geojson --output events.geojson",
      "  parley export --ledger news.duckdb --format acled --output acled.csv --from 2022-09-01",
      "  parley export --ledger news.duckdb --format csv --hxl --output tables --as-of 2022-09-13"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private static final int FAULT = 2;

  private final Console console;

  @Mixin private LedgerOption ledger;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = true,
      converter = Formats.class,
      completionCandidates = FormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      required = true,
      description = "The file, or for formats of several files the folder.")
  private Path output;

  @Option(
      names = "--hxl",
      description =
          "csv: a second row of headings with tags of the Humanitarian Exchange Language.")
  private boolean hxl;

  @Mixin private SelectionOptions wanted;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var dossier = dossier();
    try {
      console.complain(output + ": " + write(dossier).summary());
      return 0;
    } catch (IOException e) {
      console.complain("parley: " + reason(e) + "; nothing was written");
      return FAULT;
    }
  }

  private Dossier dossier() {
    try (var store = ledger.openExisting()) {
      var situation = store.situation(wanted.known());
      return new Dossier(wanted.selection().of(situation.report()), situation.current());
    }
  }

  private LossReport write(Dossier dossier) throws IOException {
    var absolute = output.toAbsolutePath();
    var name = Optional.ofNullable(absolute.getFileName()).map(Path::toString).orElse("export");
    var folder =
        format.hasManyFiles()
            ? absolute
            : Optional.ofNullable(absolute.getParent()).orElse(absolute);
    try (var files = StagedFiles.in(folder)) {
      var report =
          format.write(
              dossier,
              new Format.Options(hxl),
              file -> files.open(format.hasManyFiles() ? file : name));
      try (var out = files.open(format.hasManyFiles() ? "losses.csv" : name + ".losses.csv")) {
        LossTable.write(report, out);
      }
      files.commit();
      return report;
    }
  }

  private String reason(IOException fault) {
    if (fault instanceof AccessDeniedException denied) {
      return denied.getFile() + ": may not be written";
    }
    if (fault instanceof FileSystemException system && system.getReason() == null) {
      return output + ": cannot be written there";
    }
    var message = Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    return fault instanceof FileSystemException || message.startsWith(output.toString())
        ? message
        : output + ": " + message;
  }

  /** A format by its name. */
  static final class Formats implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      try {
        return Format.of(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** The names of all formats. */
  static final class FormatNames implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return java.util.Arrays.stream(Format.values()).map(Format::code).iterator();
    }
  }
}
