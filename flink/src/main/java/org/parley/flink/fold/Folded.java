package org.parley.flink.fold;

import org.parley.model.Json;

/**
 * What an arena's readings say together, at some moment.
 *
 * @param arena the arena
 * @param line an {@link ArenaReport} as JSON
 */
public record Folded(String arena, String line) {
  static Folded of(ArenaReport report) {
    return new Folded(report.arena(), Json.write(report));
  }
}
