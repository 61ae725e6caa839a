package org.parley.export.dataset;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.export.coded.Country;

/** Countries by the names that the field's data sets give them. */
final class Countries {
  /** By name in lower case. */
  private static final Map<String, String> NAMES =
      CodeTable.load("countries.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  line -> line.getOrDefault("name", "").toLowerCase(Locale.ROOT),
                  line -> line.getOrDefault("code", "")));

  private Countries() {}

  /** The three-letter code of a name; empty when no country is called so. */
  static Optional<String> code(String name) {
    return Country.named(name)
        .map(Country::alpha3)
        .or(() -> Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT))));
  }
}
