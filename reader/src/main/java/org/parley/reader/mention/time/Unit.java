package org.parley.reader.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A unit of the calendar or of the clock. Weeks run from Monday to Sunday (ISO 8601), seasons are
 * those of the north by whole months, a winter counts for the year in which it begins.
 */
enum Unit {
  SECOND("PT%sS"),
  MINUTE("PT%sM"),
  HOUR("PT%sH"),
  DAY("P%sD"),
  WEEKEND("P%sWE"),
  WEEK("P%sW"),
  FORTNIGHT("P%sW"),
  MONTH("P%sM"),
  QUARTER("P%sQ"),
  SEASON("P%sQ"),
  YEAR("P%sY"),
  DECADE("P%sDE"),
  CENTURY("P%sCE");

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;

  private final String lapse;

  Unit(String lapse) {
    this.lapse = lapse;
  }

  /** Whether it is shorter than a day. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  /** The TIMEX3 value of so many of it; {@code X} for a number that is not told. */
  String lapse(String count) {
    var number = this == FORTNIGHT && !"X".equals(count) ? 2 * Integer.parseInt(count) : count;
    return String.format(Locale.ROOT, lapse, number);
  }

  /** The day so many units on, or back when negative; units of the clock stay on the day. */
  LocalDate shift(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(count / 24);
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER, SEASON -> day.plusMonths(MONTHS_OF_QUARTER * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(YEARS_OF_DECADE * count);
      case CENTURY -> day.plusYears(YEARS_OF_CENTURY * count);
    };
  }

  /** The one that holds this day. The weekend of a day is that of its week. */
  Period around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> new Period(DAY, day, day, day.toString());
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> weekend(day);
      case MONTH -> months(MONTH, day.withDayOfMonth(1), 1, yearOf(day) + two(day.getMonthValue()));
      case QUARTER -> {
        var quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        var first = day.withDayOfMonth(1).with(IsoFields.DAY_OF_QUARTER, 1L);
        yield months(QUARTER, first, MONTHS_OF_QUARTER, yearOf(day) + "-Q" + quarter);
      }
      case SEASON -> Season.at(day);
      case YEAR -> months(YEAR, day.withDayOfYear(1), 12, yearOf(day));
      case DECADE -> years(DECADE, day, YEARS_OF_DECADE);
      case CENTURY -> years(CENTURY, day, YEARS_OF_CENTURY);
    };
  }

  static String yearOf(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }

  static Period months(Unit unit, LocalDate first, int months, String value) {
    return new Period(unit, first, first.plusMonths(months).minusDays(1), value);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "-%02d", number);
  }

  private static Period years(Unit unit, LocalDate day, int years) {
    var count = Math.floorDiv(day.getYear(), years);
    var first = LocalDate.of(count * years, 1, 1);
    var digits = unit == DECADE ? 3 : 2;
    var value = String.format(Locale.ROOT, "%0" + digits + "d", count);
    return new Period(unit, first, first.plusYears(years).minusDays(1), value);
  }

  private static Period week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(WEEK, monday, monday.plusDays(6), weekValue(day));
  }

  private static Period weekend(LocalDate day) {
    var saturday = week(day).first().plusDays(5);
    return new Period(WEEKEND, saturday, saturday.plusDays(1), weekValue(day) + "-WE");
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** How many days lie between two. */
  static long daysBetween(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
