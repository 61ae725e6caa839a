package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "inspect",
    header = "Shows one layer on which readings rest, with the place of its words.",
    footerHeading = "%nExamples%n",
    footer = {
      "  parley inspect attributions samples/       who is said to say what",
      "  parley inspect times --format json news.jsonl",
      "  echo 'Kyiv accused Moscow.' | parley inspect sentences -"
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "LAYER")
final class InspectCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing layer: one of " + spec.subcommands().keySet());
  }
}
