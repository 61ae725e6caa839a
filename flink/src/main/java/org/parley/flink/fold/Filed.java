package org.parley.flink.fold;

/**
 * A change of what an arena holds: a reading comes in, or is withdrawn because its article belongs
 * elsewhere now.
 *
 * @param arena the arena
 * @param document the article
 * @param json the reading that is now the article's; empty where it is withdrawn
 */
public record Filed(String arena, String document, String json) {
  /** The article is no longer of this arena. */
  static Filed withdrawn(String arena, String document) {
    return new Filed(arena, document, "");
  }

  boolean isWithdrawn() {
    return json.isEmpty();
  }
}
