package org.parley.ledger.arena;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Countries whose wars are told together ({@code theatres.txt}). */
final class Theatres {
  private static final String FILE = "theatres.txt";
  private static final Map<String, String> BY_COUNTRY = read();

  private Theatres() {}

  /** The first country of its theatre; a country that shares its wars with none is its own. */
  static String of(String country) {
    return BY_COUNTRY.getOrDefault(country, country);
  }

  private static Map<String, String> read() {
    var stream = Theatres.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("Not packed with the ledger: " + FILE);
    }
    var theatres = new HashMap<String, String>();
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.split(" ")))
          .forEach(countries -> countries.forEach(c -> theatres.put(c, countries.get(0))));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return Map.copyOf(theatres);
  }
}
