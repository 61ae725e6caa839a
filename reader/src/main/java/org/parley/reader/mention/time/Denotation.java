package org.parley.reader.mention.time;

import java.util.Optional;
import org.parley.model.reading.Interval;

/**
 * What a time expression means on the calendar.
 *
 * @param value its TIMEX3 value
 * @param interval its days or minutes; empty when open
 * @param period the stretch of the calendar that later words can refer to
 */
record Denotation(String value, Optional<Interval> interval, Optional<Period> period) {

  /** A known stretch of the calendar. */
  static Denotation of(Period period) {
    return new Denotation(period.value(), Optional.of(period.interval()), Optional.of(period));
  }

  /** A time whose place on the calendar nobody tells. */
  static Denotation open(String value) {
    return new Denotation(value, Optional.empty(), Optional.empty());
  }
}
