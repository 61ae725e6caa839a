package org.parley.model.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a record as they come from JSON, where a missing one is empty. */
final class Lists {
  private Lists() {}

  /** An unmodifiable copy; empty when there is none. */
  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
