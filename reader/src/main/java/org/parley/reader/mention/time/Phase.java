package org.parley.reader.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.reading.Interval;

/** Which part of a period: early and late are its first and last third. */
enum Phase {
  EARLY,
  MID,
  LATE,
  /** From its beginning to the day of publication. */
  EARLIER,
  /** From the day of publication to its end. */
  LATER;

  private static final int PARTS = 3;

  /** The days of this part. */
  Interval of(Period period, Optional<LocalDate> published) {
    var today = published.filter(period::holds);
    var days = period.interval().days();
    return switch (this) {
      case EARLY -> Interval.of(period.first(), cut(period, 1).minusDays(days > 1 ? 1 : 0));
      case MID -> Interval.of(cut(period, 1), cut(period, 2).minusDays(days > 2 ? 1 : 0));
      case LATE -> Interval.of(cut(period, 2), period.last());
      case EARLIER -> Interval.of(period.first(), today.orElse(period.last()));
      case LATER -> Interval.of(today.orElse(period.first()), period.last());
    };
  }

  /** The day on which so many thirds are over; years are cut by months. */
  private static LocalDate cut(Period period, int thirds) {
    return switch (period.unit()) {
      case DAY -> period.first();
      case YEAR -> period.first().plusMonths(thirds * 4L);
      case QUARTER, SEASON -> period.first().plusMonths(thirds);
      case MONTH -> period.first().plusDays(thirds * 10L);
      default -> period.first().plusDays(Math.round((double) period.interval().days() * thirds / PARTS));
    };
  }
}
