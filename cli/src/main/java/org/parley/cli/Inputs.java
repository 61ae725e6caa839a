package org.parley.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parley.source.Columns;
import org.parley.source.Sources;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to read: the options that all commands over articles share. */
final class Inputs {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Texts, Markdown, web pages (HTML), feeds (RSS, Atom), tables (CSV, TSV), web archives",
        "(WARC), JSON lines (\"text\", \"published\", \"id\", \"title\", \"url\", \"source\"), each"
            + " also",
        "packed with gzip; folders of them; - is standard input. See docs/sources.md."
      })
  private List<String> names;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication day, such as 2022-09-14, of articles that tell none themselves.")
  private Optional<LocalDate> published;

  @Option(
      names = "--columns",
      paramLabel = "PART=COLUMN,...",
      converter = ColumnsConverter.class,
      description = {
        "Which columns of a table hold what, such as text=body,published=date; PART is text,",
        "published, title, url, source or id. A part that is not named is looked for by its name."
      })
  private Optional<Columns> columns;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      defaultValue = "0",
      description = "How many articles are read at a time; by default one for each core.")
  private int threads;

  List<String> names() {
    return names;
  }

  Sources sources(Console console) {
    return new Sources(
        console::in,
        published,
        columns.orElseGet(Columns::unmapped),
        LocalDate.now(ZoneOffset.UTC));
  }

  /** Says in one line what is wrong with a map of columns. */
  static final class ColumnsConverter implements ITypeConverter<Columns> {
    @Override
    public Columns convert(String map) {
      try {
        return Columns.of(map);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  int threads() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
