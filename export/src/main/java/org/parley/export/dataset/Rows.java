package org.parley.export.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Tables of rows under headings, comma-separated (RFC 4180) or tab-separated without quotation. */
final class Rows {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String TAG = "#";

  private Rows() {}

  /**
   * The rows of a file. The headings are row 1, as in a spreadsheet; a second row of HXL tags is
   * passed over.
   *
   * @param needed columns that must be there
   * @throws RowFault if columns are missing, or a row has more or fewer cells than there are
   *     headings
   */
  static List<Row> read(InputStream in, boolean tabs, List<String> needed) throws IOException {
    var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    var schema =
        tabs
            ? CsvSchema.emptySchema().withColumnSeparator('\t').withoutQuoteChar()
            : CsvSchema.emptySchema();
    try (MappingIterator<String[]> lines =
        MAPPER
            .readerFor(String[].class)
            .with(schema)
            .without(com.fasterxml.jackson.core.JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .readValues(text)) {
      return rows(lines, needed);
    } catch (CharacterCodingException e) {
      throw new RowFault("not in UTF-8; save it as UTF-8");
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private static List<Row> rows(MappingIterator<String[]> lines, List<String> needed) {
    var rows = new ArrayList<Row>();
    var headings = headings(lines, needed);
    var number = 1L;
    while (hasNext(lines, number)) {
      number++;
      var cells = lines.next();
      if (!isTags(cells) && !isBlank(cells)) {
        rows.add(row(number, headings, cells));
      }
    }
    return rows;
  }

  private static boolean hasNext(MappingIterator<String[]> lines, long after) {
    try {
      return lines.hasNextValue();
    } catch (CharacterCodingException e) {
      throw new RowFault("row " + (after + 1) + ": not in UTF-8; save the file as UTF-8");
    } catch (JsonProcessingException e) {
      throw new RowFault("row " + (after + 1) + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> headings(MappingIterator<String[]> lines, List<String> needed) {
    if (!hasNext(lines, 0)) {
      throw new RowFault("empty; the first row holds the names of the columns");
    }
    var headings =
        Arrays.stream(lines.next()).map(name -> name.replace(BYTE_ORDER_MARK, "").strip()).toList();
    var missing = new ArrayList<>(needed);
    missing.removeAll(headings);
    if (!missing.isEmpty()) {
      throw new RowFault("row 1: no column " + String.join(", ", missing));
    }
    var seen = new HashSet<String>();
    for (var heading : headings) {
      if (!heading.isEmpty() && !seen.add(heading)) {
        throw new RowFault("row 1: two columns " + heading);
      }
    }
    return headings;
  }

  private static Row row(long number, List<String> headings, String[] cells) {
    if (cells.length < headings.size()
        || Arrays.stream(cells).skip(headings.size()).anyMatch(cell -> !cell.isBlank())) {
      throw new RowFault(
          "row " + number + ": " + cells.length + " cells under " + headings.size() + " headings");
    }
    var named = new LinkedHashMap<String, String>();
    for (var i = 0; i < headings.size(); i++) {
      named.put(headings.get(i), cells[i]);
    }
    return new Row(number, named);
  }

  private static boolean isBlank(String[] cells) {
    return Arrays.stream(cells).allMatch(String::isBlank);
  }

  private static boolean isTags(String[] cells) {
    return Arrays.stream(cells).anyMatch(cell -> cell.startsWith(TAG))
        && Arrays.stream(cells).allMatch(cell -> cell.isBlank() || cell.startsWith(TAG));
  }
}
