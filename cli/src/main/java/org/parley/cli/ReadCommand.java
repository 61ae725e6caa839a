package org.parley.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.cli.run.Run;
import org.parley.cli.show.Page;
import org.parley.cli.show.ReadingPage;
import org.parley.model.Json;
import org.parley.reader.Reader;
import org.parley.source.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "read",
    header = "Reads articles: who did what to whom, where, when, how many, according to whom.",
    description = {
      "",
      "A text file may begin with a block of what is known about it, between two lines of ---:",
      "title, published, source, url. Every article is read or skipped with a reason, and the",
      "run says on standard error how many were.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley read samples/                       three articles, for human eyes",
      "  parley read --explain samples/             with the words and entries behind each field",
      "  parley read --format json news.jsonl       one JSON object a line (docs/codebook.md)",
      "  parley read --actors my.yaml samples/      with actors of your own, checked first",
      "  parley read --min-confidence 0.8 samples/  fewer events, surer ones",
      "  parley read --published 2022-09-14 -       an article from standard input",
      "",
      "Ends with 0 when all was read, 1 when some was skipped, 2 when nothing could be read."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Reader> reader;

  @Mixin private Inputs inputs;

  @Mixin private ReaderOptions reading;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table by default.")
  private Format format;

  @Option(
      names = "--explain",
      description = "Show for each field the words of the article and the lexicon entry.")
  private boolean explain;

  ReadCommand(Console console, Supplier<Reader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    try (var progress = Progress.of(console)) {
      var run = new Run<>(this::lines, Run.onlyArticles(), console::complain);
      return run.over(
              inputs.sources(console),
              inputs.names(),
              inputs.threads(),
              lines -> {
                console.print(lines);
                progress.step();
              })
          .exitCode();
    }
  }

  private String lines(Entry.Article article) {
    var read = reading.of(reader.get()).read(article.document());
    return format == Format.json
        ? Json.write(read)
        : new ReadingPage(Page.of(console.width(), console.colours()), explain).show(article, read);
  }
}
