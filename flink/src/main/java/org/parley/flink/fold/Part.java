package org.parley.flink.fold;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.Json;
import org.parley.model.reading.Reading;

/**
 * All readings of an arena that is not folded by itself.
 *
 * @param arena its name
 * @param revision how often it has been folded or handed over; of two parts of an arena the one of
 *     the higher revision counts
 * @param lines its readings as lines of JSON
 */
public record Part(String arena, long revision, String lines) {
  static Part of(String arena, long revision, Collection<Reading> readings) {
    return new Part(
        arena, revision, readings.stream().map(Json::write).collect(Collectors.joining("\n")));
  }

  List<Reading> readings() {
    return lines.lines().map(line -> Json.read(line, Reading.class)).toList();
  }
}
