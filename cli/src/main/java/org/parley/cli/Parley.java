package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.parley.cli.inspect.Layer;
import org.parley.language.CoreNlpParser;
import org.parley.reader.Reader;
import org.parley.store.StoreException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code parley}. */
@Command(
    name = "parley",
    header = "An attributed record of conflict news: who did what to whom, according to whom.",
    footerHeading = "%nTo begin%n",
    footer = {
      "  parley read samples/                    read the sample articles",
      "  parley read --format json news.jsonl    one JSON record an article",
      "  parley help read                        options and more examples",
      "  source <(parley generate-completion)    completion for bash and zsh"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Parley.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Parley implements Runnable {
  private static final int FAULT = 2;
  private static final int HELP_WIDTH = 100; // the texts are broken for it

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; try: parley --help");
  }

  /** Runs the command and ends the process with its status. */
  public static void main(String[] arguments) {
    var console = Terminals.console(System.getenv());
    var reader = new Knowledge<>(() -> Reader.load(CoreNlpParser.load()));
    System.exit(run(console, reader, arguments));
  }

  /**
   * Runs the command.
   *
   * @return its exit status
   */
  static int run(Console console, Supplier<Reader> reader, String... arguments) {
    var line = commandLine(console, reader);
    var status = line.execute(arguments);
    console.out().flush();
    console.err().flush();
    return status;
  }

  /**
   * The commands, to be described (manual pages, completion) and not to be run: they read nothing.
   */
  public static CommandLine commandLine() {
    return commandLine(
        Terminals.console(System.getenv()),
        () -> {
          throw new IllegalStateException("These commands are here to be described");
        });
  }

  /** The commands, as they stand in the help. */
  static CommandLine commandLine(Console console, Supplier<Reader> reader) {
    var line =
        new CommandLine(new Parley())
            .addSubcommand(new ReadCommand(console, reader))
            .addSubcommand(new SituationCommand(console, reader))
            .addSubcommand(inspect(console, reader))
            .addSubcommand(
                new CommandLine(new ResolveCommand())
                    .addSubcommand(new ResolveActorsCommand(console)))
            .addSubcommand(GazetteerCommand.line(console))
            .addSubcommand(new IngestCommand(console, reader))
            .addSubcommand(new WatchCommand(console, reader))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(LedgerCommand.line(console))
            .addSubcommand(CorrectCommand.line(console))
            .addSubcommand(new ServeCommand(console, reader))
            .addSubcommand(new EvalCommand(console))
            .addSubcommand(new CommandLine.HelpCommand())
            .addSubcommand(new GenerateCompletion());
    line.setOut(new PrintWriter(console.out(), true, UTF_8));
    line.setErr(new PrintWriter(console.err(), true, UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(console.width(), HELP_WIDTH));
    line.setParameterExceptionHandler((fault, args) -> report(console, message(fault)));
    line.setExecutionExceptionHandler((fault, command, parsed) -> failure(console, fault));
    return line;
  }

  private static CommandLine inspect(Console console, Supplier<Reader> reader) {
    var line = new CommandLine(new InspectCommand());
    for (var layer : Layer.values()) {
      var one = new CommandLine(new InspectLayerCommand(console, reader, layer));
      one.getCommandSpec().usageMessage().header(layer.header());
      line.addSubcommand(layer.name(), one);
    }
    return line;
  }

  private static int failure(Console console, Exception fault) {
    if (fault instanceof CancellationException) {
      return 0;
    }
    return report(
        console,
        one(
            fault instanceof StoreException
                ? String.valueOf(fault.getMessage())
                : String.valueOf(fault)));
  }

  private static String message(ParameterException fault) {
    var command = fault.getCommandLine().getCommandSpec().qualifiedName();
    return one(String.valueOf(String.valueOf(fault.getMessage())))
        + " (see: "
        + command
        + " --help)";
  }

  private static String one(String message) {
    return message.lines().findFirst().orElse("failed");
  }

  private static int report(Console console, String message) {
    console.complain("parley: " + message);
    return FAULT;
  }

  /** The version of the build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Parley.class.getPackage().getImplementationVersion();
      return new String[] {"parley " + (version == null ? "(development build)" : version)};
    }
  }
}
