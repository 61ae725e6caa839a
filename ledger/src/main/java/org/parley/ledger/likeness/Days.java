package org.parley.ledger.likeness;

import java.time.LocalDate;
import org.parley.model.reading.Interval;

/**
 * A stretch of days as numbers, for what is compared many times.
 *
 * @param first the first day, counted from 1970-01-01
 * @param last the last day, included
 */
public record Days(long first, long last) {
  /** The days of an interval. */
  public static Days of(Interval interval) {
    return new Days(interval.first().toEpochDay(), interval.last().toEpochDay());
  }

  /** One day. */
  public static Days of(LocalDate day) {
    return new Days(day.toEpochDay(), day.toEpochDay());
  }

  /** How many there are. */
  public long count() {
    return last - first + 1;
  }

  /**
   * Days between the end of the earlier and the start of the later; 0 when they have a day in
   * common.
   */
  public long gap(Days other) {
    if (overlaps(other)) {
      return 0;
    }
    return first > other.last ? first - other.last : other.first - last;
  }

  /** Days in common, as a share of the days of both together: 0 to 1. */
  public double overlap(Days other) {
    if (!overlaps(other)) {
      return 0;
    }
    var common = Math.min(last, other.last) - Math.max(first, other.first) + 1;
    return (double) common / (count() + other.count() - common);
  }

  private boolean overlaps(Days other) {
    return first <= other.last && other.first <= last;
  }
}
