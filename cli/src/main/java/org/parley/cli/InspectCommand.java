package org.parley.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.cli.inspect.Layer;
import org.parley.cli.run.Run;
import org.parley.model.Json;
import org.parley.reader.Reader;
import org.parley.source.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "inspect",
    header = "Shows one layer on which readings rest, with the place of its words.",
    description = {
      "",
      "Places in the text are [begin, end) in Unicode code points from the start of the text.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley inspect attributions samples/       who is said to say what",
      "  parley inspect times --format json news.jsonl",
      "  echo 'Kyiv accused Moscow.' | parley inspect sentences -"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class InspectCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Reader> reader;

  @Parameters(index = "0", paramLabel = "LAYER", description = "${COMPLETION-CANDIDATES}.")
  private Layer layer;

  @Mixin private Inputs inputs;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table by default.")
  private Format format;

  InspectCommand(Console console, Supplier<Reader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    return new Run<>(this::lines, Run.onlyArticles(), console::complain)
        .over(inputs.sources(console), inputs.names(), inputs.threads(), console::print)
        .exitCode();
  }

  private String lines(Entry.Article article) {
    var view = layer.of(article.document(), reader.get().layers(article.document()));
    return format == Format.json ? Json.write(view.json()) : view.text();
  }
}
