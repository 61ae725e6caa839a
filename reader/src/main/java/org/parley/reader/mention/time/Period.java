package org.parley.reader.mention.time;

import java.time.LocalDate;
import org.parley.model.reading.Interval;

/**
 * A stretch of the calendar: a day, a week, the year 2014.
 *
 * @param unit what it is one of
 * @param first its first day
 * @param last its last day, included
 * @param value its TIMEX3 value
 */
record Period(Unit unit, LocalDate first, LocalDate last, String value) {
  Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** The one of the same unit so many on, or back when negative. */
  Period plus(long count) {
    return unit.around(unit.shift(first, count));
  }

  /** All its days. */
  Interval interval() {
    return Interval.of(first, last);
  }

  /** Whether the day is one of its own. */
  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
