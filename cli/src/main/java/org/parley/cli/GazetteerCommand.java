package org.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "gazetteer",
    header = "Makes a gazetteer of your own.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "build")
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  private GazetteerCommand() {}

  static CommandLine line(Console console) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerBuildCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to do: build");
  }
}
