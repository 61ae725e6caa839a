package org.parley.flink;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parley.flink.fold.ArenaReport;
import org.parley.flink.sink.Output;
import org.parley.model.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "situation",
    header = "Prints the situation that a job has written, all arenas as one.",
    description = {
      "",
      "The same JSON, to the byte, as `parley report --format json` of a ledger of the same.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {"  parley flink situation out >situation.json"},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SituationCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The --output of a run.")
  private Path output;

  @Override
  public Integer call() {
    var latest = new TreeMap<String, ArenaReport>();
    Output.SITUATION.forEach(
        output,
        line -> {
          var report = Json.read(line, ArenaReport.class);
          latest.merge(report.arena(), report, ArenaReport::later);
        });
    if (latest.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), output + ": no situation in it; name the --output of a run");
    }
    spec.commandLine().getOut().println(Json.write(ArenaReport.join(latest.values())));
    return 0;
  }
}
