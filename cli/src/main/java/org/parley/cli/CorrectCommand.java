package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.cli.ledger.CorrectionFile;
import org.parley.cli.run.Summary;
import org.parley.export.StagedFiles;
import org.parley.ledger.correction.Conflict;
import org.parley.model.Json;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.source.Corrections;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "correct",
    header = "An analyst's rulings on records: right or not, the same or not.",
    description = {
      "",
      "A correction lies over the readings and changes none: it has a name, a reason and a day, it",
      "outlives reading the articles again, and it travels as a file. Of two on the same records",
      "the later holds. Edits are made on the page of parley serve.",
      ""
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class CorrectCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** With its subcommands. */
  static CommandLine line(Console console) {
    return new CommandLine(new CorrectCommand())
        .addSubcommand(new Add(console))
        .addSubcommand(new ListAll(console))
        .addSubcommand(new Export(console))
        .addSubcommand(new Import(console))
        .addSubcommand(new Diff(console))
        .addSubcommand(new Merge(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing what to do: add, list, export, import, diff or merge");
  }

  @Command(
      name = "add",
      header = "Adds a correction.",
      footerHeading = "%nExample%n",
      footer = {
        "  parley correct add same incident d1:e5 d2:e1 --ledger news.duckdb \\",
        "      --by 'Ada L.' --reason 'one strike, told twice'",
        "  parley correct add rejected incident d1:e5 --ledger news.duckdb \\",
        "      --by 'Ada L.' --reason 'a film, not a battle'",
        "",
        "The names of records stand in brackets in: parley report"
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Add implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(
        index = "0",
        paramLabel = "RULING",
        description = "same, not-same, accepted, rejected or withdrawn.")
    private String ruling;

    @Parameters(index = "1", paramLabel = "LAYER", description = "${COMPLETION-CANDIDATES}.")
    private Layer layer;

    @Parameters(
        index = "2..3",
        arity = "1..2",
        paramLabel = "RECORD",
        description = "One record or two, each ARTICLE:RECORD.")
    private List<String> records;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who rules.")
    private String analyst;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    private String reason;

    @Option(names = "--date", paramLabel = "DATE", description = "When; today by default.")
    private Optional<LocalDate> date;

    @Mixin private LedgerOption ledger;

    Add(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      var correction = correction();
      try (var store = ledger.openExisting()) {
        for (var ref : new TreeSet<>(List.of(correction.a(), correction.b()))) {
          if (store
              .reading(ref.document())
              .filter(r -> CorrectionFile.has(r, layer, ref))
              .isEmpty()) {
            console.complain(
                "parley: no such record in this ledger: " + ref + "; the correction waits for it");
          }
        }
        var added =
            store.correct(
                List.of(correction.after(store.corrections())), Clock.systemUTC().instant());
        console.complain(added == 0 ? "known already" : "added");
      }
      return 0;
    }

    private Correction correction() {
      try {
        return new Correction(
            layer,
            CorrectionFile.ruling(ruling),
            ref(records.get(0)),
            ref(records.get(records.size() - 1)),
            analyst,
            reason,
            date.orElseGet(() -> LocalDate.now(Clock.system(ZoneOffset.UTC))));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
    }

    private static RecordRef ref(String text) {
      return CorrectionFile.ref(text);
    }
  }

  @Command(
      name = "list",
      header = "Shows the corrections of a ledger.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class ListAll implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;

    ListAll(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (var store = ledger.openExisting()) {
        store.corrections().forEach(correction -> console.print(CorrectionFile.line(correction)));
      }
      return 0;
    }
  }

  @Command(
      name = "export",
      header = "Writes the corrections of a ledger as JSON lines.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Export implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;

    Export(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (var store = ledger.openExisting()) {
        store.corrections().forEach(correction -> console.print(Json.write(correction)));
      }
      return 0;
    }
  }

  @Command(
      name = "import",
      header = "Adds corrections from JSON lines.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Import implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "As export writes it; - is standard input.")
    private String file;

    @Mixin private LedgerOption ledger;

    Import(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      var read = Corrections.read(file, console.in());
      read.faults().forEach(console::complain);
      try (var store = ledger.open()) {
        var added = CorrectionsOption.take(read, store, console);
        var summary = new Summary(read.corrections().size(), read.faults().size());
        console.complain(summary + "; new " + added);
        return summary.exitCode();
      }
    }
  }

  @Command(
      name = "diff",
      header = "Says how a file of corrections differs from those of a ledger.",
      description = {
        "",
        "+ stands before a ruling that import would add, - before one that the ledger alone has.",
        "Ends with 0 when they are the same, 1 when they differ, 2 when the file cannot be read.",
        ""
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Diff implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "As export writes it; - is standard input.")
    private String file;

    @Mixin private LedgerOption ledger;

    Diff(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      var read = Corrections.read(file, console.in());
      read.faults().forEach(console::complain);
      try (var store = ledger.openExisting()) {
        var lines = CorrectionFile.diff(store.corrections(), read.corrections());
        lines.forEach(console::print);
        return !read.faults().isEmpty() ? 2 : lines.isEmpty() ? 0 : 1;
      }
    }
  }

  @Command(
      name = "merge",
      header = "Joins two files of corrections, and names what they rule differently.",
      description = {
        "",
        "All rulings of both, each once, in the order of `parley correct export`. Two that rule"
            + " the",
        "same records differently, each made without knowing the other, are a conflict: both stay,",
        "the later holds, and a line on standard error names them. Ends with 0 without conflicts,"
            + " 1",
        "with, 2 when a file cannot be read, and then nothing is written.",
        ""
      },
      footerHeading = "%nExamples%n",
      footer = {
        "  parley correct merge corrections.jsonl theirs.jsonl --output corrections.jsonl",
        "",
        "As git's own way of merging such files:",
        "  git config merge.parley.driver 'parley correct merge %%A %%B --output %%A'",
        "  echo '*.corrections.jsonl merge=parley' >>.gitattributes"
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Merge implements Callable<Integer> {
    private static final int FAULT = 2;

    private final Console console;

    @Parameters(index = "0", paramLabel = "OURS", description = "A file of corrections.")
    private String ours;

    @Parameters(index = "1", paramLabel = "THEIRS", description = "Another.")
    private String theirs;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "Where to write, whole or not at all; standard output by default.")
    private Optional<Path> output;

    Merge(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      var one = Corrections.read(ours, console.in());
      var other = Corrections.read(theirs, console.in());
      var faults = Stream.concat(one.faults().stream(), other.faults().stream()).toList();
      if (!faults.isEmpty()) {
        faults.forEach(console::complain);
        return FAULT;
      }
      var all = new TreeSet<>(one.corrections());
      all.addAll(other.corrections());
      var lines = all.stream().map(Json::write).toList();
      if (output.isEmpty()) {
        lines.forEach(console::print);
      } else if (!isWritten(output.get(), lines)) {
        return FAULT;
      }
      var conflicts = Conflict.between(one.corrections(), other.corrections());
      conflicts.forEach(conflict -> console.complain(CorrectionFile.line(conflict)));
      return conflicts.isEmpty() ? 0 : 1;
    }

    private boolean isWritten(Path file, List<String> lines) {
      var whole = file.toAbsolutePath();
      var folder = Optional.ofNullable(whole.getParent()).orElse(whole);
      var text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
      try (var files = StagedFiles.in(folder)) {
        try (var out = files.open(String.valueOf(whole.getFileName()))) {
          out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        files.commit();
        return true;
      } catch (IOException e) {
        console.complain("parley: " + file + ": cannot be written; nothing was");
        return false;
      }
    }
  }
}
