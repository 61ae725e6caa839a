package org.parley.export.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.reading.EventType;

/**
 * What a type of another codebook means in PLOVER.
 *
 * @param type PLOVER's type
 * @param mode PLOVER's modes
 * @param isMutual whether the other book does not say who did it to whom
 * @param because the codes that it was read from
 */
public record Meaning(EventType type, List<String> mode, boolean isMutual, String because) {
  private static final String BOTH = "both";

  /** By a line of a data file; empty where PLOVER has no such type. */
  static Optional<Meaning> of(Map<String, String> line, String because) {
    var type = line.getOrDefault("type", "");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    var mode = line.getOrDefault("mode", "");
    return Optional.of(
        new Meaning(
            EventType.valueOf(type),
            mode.isEmpty() ? List.of() : List.of(mode),
            BOTH.equals(line.get("direction")),
            because));
  }
}
