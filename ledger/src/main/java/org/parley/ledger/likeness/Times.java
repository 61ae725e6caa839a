package org.parley.ledger.likeness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parley.model.reading.Interval;

/** How two intervals of days lie to each other. */
public final class Times {
  private Times() {}

  /**
   * Days between the end of the earlier and the start of the later; 0 when they have a day in
   * common.
   */
  public static long gap(Interval a, Interval b) {
    return Days.of(a).gap(Days.of(b));
  }

  /** Days in common, as a share of the days of both together: 0 to 1. */
  public static double overlap(Interval a, Interval b) {
    return Days.of(a).overlap(Days.of(b));
  }

  /** Days between two days, without sign; empty when one of them is unknown. */
  public static Optional<Long> apart(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.flatMap(x -> b.map(y -> Math.abs(ChronoUnit.DAYS.between(x, y))));
  }

  /** The shorter of two; of two equally long the earlier, and then the first. */
  public static Interval narrower(Interval a, Interval b) {
    if (a.days() != b.days()) {
      return a.days() < b.days() ? a : b;
    }
    return b.first().isBefore(a.first()) ? b : a;
  }
}
