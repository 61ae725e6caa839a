package org.parley.cli;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.ledger.view.Selection;
import org.parley.store.Statistics;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "ledger",
    header = "Looks after a ledger.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class LedgerCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** With its subcommands. */
  static CommandLine line(Console console) {
    return new CommandLine(new LedgerCommand())
        .addSubcommand(new Stats(console))
        .addSubcommand(new Verify(console))
        .addSubcommand(new Rebuild(console))
        .addSubcommand(new Compact(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing what to do with it: stats, verify, rebuild or compact");
  }

  @Command(
      name = "stats",
      header = "Says how much a ledger holds.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Stats implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;

    Stats(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (var store = ledger.openExisting()) {
        lines(store.statistics());
      }
      return 0;
    }

    private void lines(Statistics held) {
      line("readings", count(held.readings()));
      line("articles", count(held.documents()) + ", without a date " + count(held.undated()));
      line("published", span(held.firstPublished(), held.lastPublished()));
      line(
          "arrived",
          span(
              held.firstArrived().map(at -> at.truncatedTo(ChronoUnit.SECONDS)),
              held.lastArrived().map(at -> at.truncatedTo(ChronoUnit.SECONDS))));
      line("corrections", count(held.corrections()));
      line("bytes", count(held.bytes()));
    }

    private void line(String what, String value) {
      console.print(String.format(Locale.ROOT, "%-12s %s", what, value));
    }

    private static String count(long number) {
      return String.format(Locale.ROOT, "%,d", number);
    }

    private static <T> String span(Optional<T> first, Optional<T> last) {
      return first.map(from -> from + " to " + last.orElse(from)).orElse("-");
    }
  }

  @Command(
      name = "verify",
      header = "Reads a whole ledger and says what is wrong with it.",
      description = {
        "",
        "The log must be whole and unchanged, and what was derived from it must be what it says,",
        "derived anew. Ends with 0 when nothing is wrong, 1 when something is.",
        ""
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Verify implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;

    Verify(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (var store = ledger.openExisting()) {
        var faults = store.verify();
        faults.forEach(console::print);
        var held = store.statistics();
        console.complain(
            String.format(
                Locale.ROOT,
                "%,d readings and %,d corrections read, %s",
                held.readings(),
                held.corrections(),
                faults.isEmpty() ? "nothing wrong" : faults.size() + " wrong"));
        return faults.isEmpty() ? 0 : 1;
      }
    }
  }

  @Command(
      name = "rebuild",
      header = "Derives the situation anew from the log.",
      description = {
        "",
        "The log of readings and corrections is what a ledger keeps. Whatever else it holds follows",
        "from the log, and is thrown away and made again here.",
        ""
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Rebuild implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;

    Rebuild(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (var store = ledger.openExisting()) {
        store.rebuild(new Deriving(console));
        var all = store.excerpt(Selection.all(), 0);
        console.print(
            String.format(
                Locale.ROOT,
                "%,d articles: %,d incidents, %,d ceasefires, %,d disputes, %,d tallies",
                all.documents(),
                all.incidents().total(),
                all.ceasefires().total(),
                all.disputes().total(),
                all.tallies().total()));
      }
      return 0;
    }
  }

  @Command(
      name = "compact",
      header = "Brings a ledger down to the size it needs.",
      description = {
        "",
        "What was derived is replaced as news comes in, and a database keeps the room of what it",
        "replaced. Needs room for a copy while it works; nobody else may use the ledger.",
        ""
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Compact implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;

    Compact(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (var store = ledger.openExisting()) {
        var before = store.statistics().bytes();
        store.compact();
        console.print(
            String.format(
                Locale.ROOT, "%,d bytes, before %,d", store.statistics().bytes(), before));
      }
      return 0;
    }
  }
}
