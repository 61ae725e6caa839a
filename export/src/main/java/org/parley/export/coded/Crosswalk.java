package org.parley.export.coded;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.reading.EventType;

/** A table from PLOVER's types and modes to the codes of another book, as a data file has it. */
public final class Crosswalk {
  private final List<Map<String, String>> lines;

  private Crosswalk(List<Map<String, String>> lines) {
    this.lines = List.copyOf(lines);
  }

  /** CAMEO codes, in the column {@code code}. */
  public static Crosswalk cameo() {
    return load("cameo.csv");
  }

  /** ACLED's types, in the columns {@code disorder}, {@code event} and {@code sub_event}. */
  public static Crosswalk acled() {
    return load("acled.csv");
  }

  private static Crosswalk load(String name) {
    var mapper = CsvMapper.builder().enable(CsvParser.Feature.ALLOW_COMMENTS).build();
    try (var in = Crosswalk.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the export: " + name);
      }
      MappingIterator<Map<String, String>> rows =
          mapper
              .readerForMapOf(String.class)
              .with(CsvSchema.emptySchema().withHeader())
              .readValues(in);
      return new Crosswalk(rows.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line that fits; empty where the other book has no code. */
  public Optional<Map<String, String>> of(EventType type, Collection<String> modes) {
    return lines.stream()
        .filter(line -> type.name().equals(line.get("type")))
        .filter(line -> line.getOrDefault("mode", "").isEmpty() || modes.contains(line.get("mode")))
        .findFirst();
  }

  /** The lines, for tests. */
  List<Map<String, String>> lines() {
    return lines;
  }
}
