package org.parley.export.dataset;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The lines of a data file: what the codes of a data set mean in Parley's terms. */
final class CodeTable {
  private CodeTable() {}

  /** A file beside this class, its lines by column; lines that begin with # are comments. */
  static List<Map<String, String>> load(String name) {
    var mapper = CsvMapper.builder().enable(CsvParser.Feature.ALLOW_COMMENTS).build();
    try (var in = CodeTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the export: " + name);
      }
      MappingIterator<Map<String, String>> lines =
          mapper
              .readerForMapOf(String.class)
              .with(CsvSchema.emptySchema().withHeader())
              .readValues(in);
      return List.copyOf(lines.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
