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

@Command(
    description = {
      "",
      "Places in the text are [begin, end) in Unicode code points from the start of the text.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class InspectLayerCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Reader> reader;
  private final Layer layer;

  @Mixin private Inputs inputs;

  @Mixin private KnowledgeOptions knowledge;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table by default.")
  private Format format;

  InspectLayerCommand(Console console, Supplier<Reader> reader, Layer layer) {
    this.console = console;
    this.reader = reader;
    this.layer = layer;
  }

  @Override
  public Integer call() {
    return new Run<>(this::lines, Run.onlyArticles(), console::complain)
        .over(inputs.sources(console), inputs.names(), inputs.threads(), console::print)
        .exitCode();
  }

  private String lines(Entry.Article article) {
    var view = layer.of(article.document(), knowledge.of(reader.get()).layers(article.document()));
    return format == Format.json ? Json.write(view.json()) : view.text();
  }
}
