package org.parley.ledger.arena;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.ledger.likeness.WordList;

/** Countries whose wars are told together ({@code theatres.txt}). */
final class Theatres {
  private static final Map<String, String> BY_COUNTRY = read();

  private Theatres() {}

  /** The first country of its theatre; a country that shares its wars with none is its own. */
  static String of(String country) {
    return BY_COUNTRY.getOrDefault(country, country);
  }

  private static Map<String, String> read() {
    var theatres = new HashMap<String, String>();
    WordList.lines(Theatres.class, "theatres.txt").stream()
        .map(line -> List.of(line.split(" ")))
        .forEach(countries -> countries.forEach(c -> theatres.put(c, countries.get(0))));
    return Map.copyOf(theatres);
  }
}
