package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day, or a minute of a day where the article tells the clock time.
 *
 * @param day the day, in the calendar of the place or of UTC when a time is there
 * @param utcTime the time of day in UTC, if told
 */
public record Moment(LocalDate day, Optional<LocalTime> utcTime) implements Comparable<Moment> {
  private static final int LENGTH_OF_DAY = "2022-09-13".length();

  /**
   * Reads {@code 2022-09-13} or {@code 2022-09-13T05:00Z}.
   *
   * @throws java.time.format.DateTimeParseException if the text is neither
   */
  @JsonCreator
  public static Moment of(String text) {
    if (text.length() <= LENGTH_OF_DAY) {
      return new Moment(LocalDate.parse(text), Optional.empty());
    }
    var time = text.substring(LENGTH_OF_DAY + 1).replace("Z", "");
    return new Moment(
        LocalDate.parse(text.substring(0, LENGTH_OF_DAY)), Optional.of(LocalTime.parse(time)));
  }

  /** A whole day. */
  public static Moment of(LocalDate day) {
    return new Moment(day, Optional.empty());
  }

  /** ISO 8601, to the day or to the minute. */
  @JsonValue
  public String iso() {
    return utcTime.map(time -> day + "T" + time + "Z").orElseGet(day::toString);
  }

  @Override
  public int compareTo(Moment other) {
    return iso().compareTo(other.iso());
  }

  @Override
  public String toString() {
    return iso();
  }
}
