package org.parley.reader.mention.time;

import java.time.LocalDate;

/** A season of the north, by whole months as meteorologists count. */
enum Season {
  /** March to May. */
  SP(3),
  /** June to August. */
  SU(6),
  /** September to November. */
  FA(9),
  /** December to February of the next year. */
  WI(12);

  private static final int MONTHS = 3;

  private final int firstMonth;

  Season(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  /** This season of a year; a winter begins in it. */
  Period of(int year) {
    var first = LocalDate.of(year, firstMonth, 1);
    return Unit.months(Unit.SEASON, first, MONTHS, Unit.yearOf(first) + "-" + name());
  }

  /** The season of a day. */
  static Period at(LocalDate day) {
    var months = day.minusMonths(2);
    return values()[(months.getMonthValue() - 1) / MONTHS].of(months.getYear());
  }
}
