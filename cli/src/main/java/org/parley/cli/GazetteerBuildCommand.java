package org.parley.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.cli.gazetteer.GazetteerFile;
import org.parley.cli.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    header = "Makes a gazetteer from a dump of GeoNames.",
    description = {
      "",
      "Populated places and divisions of the first and second order are taken, with their other",
      "names in Latin letters. Countries, regions and waters come with Parley. GeoNames is under",
      "CC BY 4.0: name it where you publish what was read by it.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley gazetteer build --geonames allCountries.zip --output places.tsv.gz",
      "  parley read --gazetteer places.tsv.gz samples/"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GazetteerBuildCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--geonames",
      paramLabel = "FILE",
      required = true,
      description = "allCountries, one country's or cities500, as .txt or .zip.")
  private Path geonames;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The gazetteer, gzipped; one that is there is replaced once all was read.")
  private Path output;

  GazetteerBuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      var places = new GazetteerFile(output).build(geonames);
      console.complain(String.format(Locale.ROOT, "%s: %,d places", output, places));
      return Summary.ALL;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      console.complain("parley: " + e.getMessage());
      return Summary.NOTHING;
    }
  }
}
