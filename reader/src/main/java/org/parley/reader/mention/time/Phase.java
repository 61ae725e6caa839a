package org.parley.reader.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.reading.Interval;

/** Which part of a period. */
enum Phase {
  /** The first third. */
  EARLY,
  /** The second third. */
  MID,
  /** The last third. */
  LATE,
  FIRST_HALF,
  SECOND_HALF,
  /** From its beginning to the day of publication. */
  EARLIER,
  /** From the day of publication to its end. */
  LATER;

  /** The days of this part. */
  Interval of(Period period, Optional<LocalDate> published) {
    var today = published.filter(period::holds);
    if (period.unit() == Unit.DAY) {
      return period.interval();
    }
    return switch (this) {
      case EARLY -> thirds(period, 0, 1);
      case MID -> thirds(period, 1, 2);
      case LATE -> Interval.of(earlier(cut(period, 2), period.last()), period.last());
      case FIRST_HALF -> Interval.of(period.first(), half(period).minusDays(1));
      case SECOND_HALF -> Interval.of(half(period), period.last());
      case EARLIER -> Interval.of(period.first(), today.orElse(period.last()));
      case LATER -> Interval.of(today.orElse(period.first()), period.last());
    };
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Interval thirds(Period period, int from, int to) {
    return Interval.of(cut(period, from), cut(period, to).minusDays(1));
  }

  /**
   * The day on which so many thirds are over, as people count them: four months of a year, ten days
   * of a month; a week is early on Monday and Tuesday and late from Friday.
   */
  private static LocalDate cut(Period period, int thirds) {
    var first = period.first();
    if (thirds == 0) {
      return first;
    }
    var isFirst = thirds == 1;
    return switch (period.unit()) {
      case SECOND, MINUTE, HOUR, DAY -> first;
      case WEEKEND -> first.plusDays(thirds);
      case WEEK, FORTNIGHT -> first.plusDays(isFirst ? 2 : 4);
      case MONTH -> first.plusDays(isFirst ? 10 : 20);
      case QUARTER, SEASON -> first.plusMonths(thirds);
      case YEAR -> first.plusMonths(isFirst ? 4 : 8);
      case DECADE -> first.plusYears(isFirst ? 4 : 7);
      case CENTURY -> first.plusYears(isFirst ? 33 : 67);
    };
  }

  private static LocalDate half(Period period) {
    return period.unit() == Unit.YEAR
        ? period.first().plusMonths(6)
        : period.first().plusDays(period.interval().days() / 2);
  }
}
