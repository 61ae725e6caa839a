package org.parley.server.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Place;

/**
 * All that a time line and a map need of the incidents that are wanted, whatever their number.
 *
 * @param incidents how many there are
 * @param undated how many of them nobody dates; they stand on no day
 * @param unplaced how many of them nobody places; they stand nowhere on the map
 * @param days incidents by their day, oldest day first
 * @param places incidents by place, the most frequent first
 * @param types incidents by type
 * @param statuses incidents by how they are told
 * @param parties the most frequent parties
 * @param speakers the most frequent speakers
 * @param kinds how many records of each kind there are in all, whatever is wanted
 */
public record Overview(
    int incidents,
    int undated,
    int unplaced,
    List<Day> days,
    List<Spot> places,
    Map<String, Integer> types,
    Map<String, Integer> statuses,
    Map<String, Integer> parties,
    Map<String, Integer> speakers,
    Map<String, Integer> kinds) {
  /**
   * Incidents of one type on one day.
   *
   * @param day the day
   * @param dated whether it is the day on which they happened; else nobody dates them, and it is
   *     the day on which they were first told
   * @param type their type
   * @param count how many
   */
  public record Day(LocalDate day, boolean dated, EventType type, int count) {}

  /**
   * Incidents at one place.
   *
   * @param place the place
   * @param count how many
   * @param types how many of each type
   */
  public record Spot(Place place, int count, Map<EventType, Integer> types) {}
}
