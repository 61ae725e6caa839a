package org.parley.export.dataset;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of places without the word for what they are: "Sotk village" is Sotk. */
final class PlaceNames {
  private final Set<String> kinds;

  private PlaceNames(Set<String> kinds) {
    this.kinds = Set.copyOf(kinds);
  }

  static PlaceNames load() {
    return new PlaceNames(
        CodeTable.load("places.csv").stream()
            .map(Map::values)
            .flatMap(java.util.Collection::stream)
            .collect(Collectors.toSet()));
  }

  String plain(String name) {
    var space = name.lastIndexOf(' ');
    return space > 0 && kinds.contains(name.substring(space + 1).toLowerCase(Locale.ROOT))
        ? name.substring(0, space)
        : name;
  }
}
