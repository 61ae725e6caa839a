package org.parley.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a table holds which part of an article. A part that nobody maps is looked for
 * under its own name; names are compared without regard to case.
 */
public final class Columns {
  /** What an article has. */
  enum Part {
    TEXT,
    PUBLISHED,
    TITLE,
    URL,
    SOURCE,
    ID;

    /** As users write it. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> of(String label) {
      return Stream.of(values()).filter(part -> part.label().equals(label)).findFirst();
    }

    static String labels() {
      return Stream.of(values()).map(Part::label).collect(Collectors.joining(", "));
    }
  }

  private static final Columns UNMAPPED = new Columns(Map.of());

  private final Map<Part, String> names;

  private Columns(Map<Part, String> names) {
    this.names = names;
  }

  /** Every part under its own name. */
  public static Columns unmapped() {
    return UNMAPPED;
  }

  /**
   * A map such as {@code text=body,published=date}; a name of a column that holds a comma cannot be
   * written.
   *
   * @throws IllegalArgumentException if it is none; the message is one line and says what to write
   */
  public static Columns of(String map) {
    var names = new EnumMap<Part, String>(Part.class);
    for (var pair : map.split(",", -1)) {
      var equals = pair.indexOf('=');
      var part = equals < 0 ? Optional.<Part>empty() : Part.of(pair.substring(0, equals).strip());
      var name = pair.substring(equals + 1).strip();
      if (part.isEmpty() || name.isEmpty()) {
        throw new IllegalArgumentException(
            "\""
                + pair
                + "\" maps no column; write PART=COLUMN, such as text=body, where PART is one of "
                + Part.labels());
      }
      names.put(part.get(), name);
    }
    return new Columns(names);
  }

  /** The name of the column that is to hold this part. */
  String name(Part part) {
    return names.getOrDefault(part, part.label());
  }

  /**
   * Where the parts stand in a table with this header.
   *
   * @return the number of the column, from 0, of each part that the header has
   */
  Map<Part, Integer> in(List<String> header) {
    var places = new EnumMap<Part, Integer>(Part.class);
    for (var part : Part.values()) {
      IntStream.range(0, header.size())
          .filter(column -> header.get(column).strip().equalsIgnoreCase(name(part)))
          .findFirst()
          .ifPresent(column -> places.put(part, column));
    }
    return places;
  }

  /** The names that the user gave and the header does not have. */
  List<String> missing(List<String> header) {
    return names.entrySet().stream()
        .filter(entry -> !in(header).containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
