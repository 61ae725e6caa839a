package org.parley.flink;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code parley flink}, a program of its own: {@code parley} knows nothing of Flink.
 */
@Command(
    name = "parley flink",
    header = "Reads streams and archives of news on Apache Flink.",
    mixinStandardHelpOptions = true,
    versionProvider = ParleyFlink.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class ParleyFlink implements Runnable {
  private static final int FAULT = 2;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command; try: parley flink run --help");
  }

  /** Runs the command and, where it failed, ends the process with its status. */
  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    var status = commandLine(out, err).execute(arguments);
    if (status != 0) { // a cluster that runs this main would not like to be ended when all is well
      System.exit(status);
    }
  }

  /** The commands, as they stand in the help. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    var line =
        new CommandLine(new ParleyFlink())
            .addSubcommand(new RunCommand())
            .addSubcommand(new SituationCommand())
            .addSubcommand(new CommandLine.HelpCommand());
    line.setOut(out);
    line.setErr(err);
    line.setParameterExceptionHandler(
        (fault, arguments) -> {
          var command = fault.getCommandLine().getCommandSpec().qualifiedName();
          return complain(err, first(fault) + " (see: " + command + " --help)");
        });
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> complain(err, first(deepest(fault))));
    return line;
  }

  /** What Flink reports is wrapped many times; what went wrong stands innermost. */
  private static Throwable deepest(Throwable fault) {
    var deepest = fault;
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      deepest = cause;
    }
    return deepest;
  }

  private static String first(Throwable fault) {
    var message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    return message.lines().findFirst().orElse("failed");
  }

  private static int complain(PrintWriter err, String message) {
    err.println("parley: " + message);
    return FAULT;
  }

  /** The version of the build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = ParleyFlink.class.getPackage().getImplementationVersion();
      return new String[] {"parley flink " + (version == null ? "(development build)" : version)};
    }
  }
}
