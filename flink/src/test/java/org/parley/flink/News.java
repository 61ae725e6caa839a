package org.parley.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.bench.synthetic.SyntheticNews;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;

/** Articles whose readings are known, so that a test needs no parser. */
public final class News {
  private static final int EVERY = 40;

  private News() {}

  /**
   * Readings: of the sample articles, as the reader made them, and of invented wars. Some articles
   * are told twice, some have two readings that differ, of two arenas.
   */
  static List<Reading> readings(int count) {
    var all = new ArrayList<>(samples());
    var invented = SyntheticNews.stream(7, count).toList();
    all.addAll(invented);
    for (var i = EVERY; i < invented.size(); i += EVERY) {
      all.add(invented.get(i - 1));
      var other = invented.get(i - EVERY);
      all.add(
          new Reading(
              other.parley(),
              invented.get(i).document(),
              other.events(),
              other.tallies(),
              other.ceasefires()));
    }
    return all;
  }

  private static List<Reading> samples() {
    var stream = News.class.getResourceAsStream("samples.readings.jsonl");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> Json.read(line, Reading.class)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of JSON lines: an article whose text is the reading that it is to have. */
  static String article(Reading reading) {
    var citation = reading.document();
    return Json.write(
        new Document(
            citation.id(),
            citation.published(),
            citation.title(),
            Json.write(reading),
            citation.url(),
            citation.source()));
  }

  /** Reads such an article. */
  public static Reading read(Document article) {
    return Json.read(article.text(), Reading.class);
  }
}
