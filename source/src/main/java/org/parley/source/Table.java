package org.parley.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.source.Columns.Part;
import org.parley.source.Entry.Skipped;

/**
 * A table with a header, one article a row: comma-separated values (RFC 4180), or the same with
 * semicolons, bars or tabs. A row whose number of cells is not that of the header has lost its
 * columns, and is not read.
 */
final class Table {
  private static final CsvMapper MAPPER = mapper();

  private final String file;
  private final Given given;
  private final Consumer<Entry> sink;
  private long line = 1;

  private Table(String file, Given given, Consumer<Entry> sink) {
    this.file = file;
    this.given = given;
    this.sink = sink;
  }

  private static CsvMapper mapper() {
    var constraints = StreamReadConstraints.builder().maxStringLength(Bytes.LONGEST).build();
    return CsvMapper.builder(CsvFactory.builder().streamReadConstraints(constraints).build())
        .enable(CsvParser.Feature.WRAP_AS_ARRAY)
        .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
        .build();
  }

  /** Gives an entry for each row; after a fault that hides where rows end, no more. */
  static void read(String file, Bytes bytes, Given given, Consumer<Entry> sink) throws IOException {
    var schema = CsvSchema.emptySchema().withColumnSeparator(Delimiter.of(file, bytes.firstLine()));
    var table = new Table(file, given, sink);
    try (MappingIterator<String[]> rows =
        MAPPER.readerFor(String[].class).with(schema).readValues(bytes.reader())) {
      table.read(rows);
    } catch (JsonProcessingException e) {
      sink.accept(
          new Skipped(
              new Origin(file, table.line),
              "the table breaks off: "
                  + e.getOriginalMessage()
                  + "; is a quotation mark left open? No row after it is read"));
    }
  }

  private void read(MappingIterator<String[]> rows) throws IOException {
    if (!rows.hasNextValue()) {
      sink.accept(new Skipped(Origin.of(file), "a table without a header"));
      return;
    }
    var header = Arrays.asList(rows.nextValue());
    var places = given.columns().in(header);
    var missing = given.columns().missing(header);
    if (!missing.isEmpty() || !places.containsKey(Part.TEXT)) {
      sink.accept(new Skipped(new Origin(file, 1), unmapped(header, missing)));
      return;
    }
    var none = true;
    for (line = lineOf(rows); rows.hasNextValue(); line = lineOf(rows)) {
      sink.accept(row(Arrays.asList(rows.nextValue()), header, places, new Origin(file, line)));
      none = false;
    }
    if (none) {
      sink.accept(new Skipped(Origin.of(file), "a table without rows below its header"));
    }
  }

  private static long lineOf(MappingIterator<String[]> rows) {
    return rows.getCurrentLocation().getLineNr();
  }

  private String unmapped(List<String> header, List<String> missing) {
    return "no column \""
        + (missing.isEmpty() ? given.columns().name(Part.TEXT) : missing.get(0))
        + "\"; say which column holds what, such as --columns text=body,published=date; the header"
        + " has: "
        + String.join(", ", header);
  }

  private Entry row(
      List<String> cells, List<String> header, Map<Part, Integer> places, Origin origin) {
    if (cells.size() != header.size()) {
      return new Skipped(
          origin,
          "%d cells under a header of %d; quote cells that hold the separator"
              .formatted(cells.size(), header.size()));
    }
    var parts = new Row(cells, places);
    var draft = new Draft(origin, parts.cell(Part.TEXT).orElse(""));
    var told = parts.cell(Part.PUBLISHED);
    var day = told.flatMap(PublicationDate::inAnyForm);
    if (told.isPresent() && day.isEmpty()) {
      return new Skipped(
          origin,
          PublicationDate.wrong(given.columns().name(Part.PUBLISHED), told.get())
              + ", or check whether the columns are shifted");
    }
    day.ifPresentOrElse(
        found -> draft.publishedIfPlausible(found, given.today()),
        () -> given.published().ifPresent(draft::published));
    parts.cell(Part.ID).ifPresent(draft::id);
    parts.cell(Part.TITLE).ifPresent(draft::title);
    parts.cell(Part.URL).ifPresent(draft::url);
    parts.cell(Part.SOURCE).ifPresent(draft::source);
    return draft.entry();
  }

  /** The cells of one row. */
  private record Row(List<String> cells, Map<Part, Integer> places) {
    Optional<String> cell(Part part) {
      return Optional.ofNullable(places.get(part))
          .map(cells::get)
          .filter(value -> !value.isBlank());
    }
  }

  /** What stands between the cells. */
  private static final class Delimiter {
    private static final char[] KNOWN = {',', ';', '\t', '|'};

    /** A tab where the file's name says so, else what the header has most of. */
    static char of(String file, String header) {
      if (file.toLowerCase(Locale.ROOT).matches(".*\\.tsv(\\.gz)?")) {
        return '\t';
      }
      var best = KNOWN[0];
      for (var candidate : KNOWN) {
        best = count(header, candidate) > count(header, best) ? candidate : best;
      }
      return best;
    }

    private static long count(String header, char wanted) {
      return header.chars().filter(c -> c == wanted).count();
    }
  }
}
