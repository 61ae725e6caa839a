package org.parley.reader.mention.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What comes once a year: which year is meant when none is told. */
final class Recurrence {
  /** A past occasion farther back than this gives way to one soon to come, both in days. */
  private static final int LONG_AGO = 270;

  private static final int SOON = 10;
  private static final int YEARS_OF_LEAP = 8;

  private Recurrence() {}

  /**
   * The occasion that is meant: that of the year told, else the nearest that bearing and tense
   * allow.
   *
   * @param occasion the one of a year; empty for 29 February of most
   */
  static Optional<Period> choose(
      IntFunction<Optional<Period>> occasion,
      Optional<Meaning> year,
      Bearing bearing,
      Setting setting) {
    if (year.isPresent()) {
      return year.get().in(setting).period().flatMap(p -> occasion.apply(p.first().getYear()));
    }
    if (setting.narrative() || bearing.looksBackInText()) {
      return setting.focus().flatMap(p -> occasion.apply(p.first().getYear()));
    }
    return setting.published().flatMap(today -> choose(occasion, bearing, setting.tense(), today));
  }

  private static Optional<Period> choose(
      IntFunction<Optional<Period>> occasion, Bearing bearing, Tense tense, LocalDate today) {
    var all =
        IntStream.rangeClosed(today.getYear() - YEARS_OF_LEAP, today.getYear() + YEARS_OF_LEAP)
            .mapToObj(occasion)
            .flatMap(Optional::stream)
            .toList();
    return switch (bearing) {
      case LAST, PREVIOUS -> latest(all, p -> p.last().isBefore(today));
      case NEXT, FOLLOWING -> earliest(all, p -> p.first().isAfter(today));
      case THIS, THAT -> earliest(all, p -> p.first().getYear() == today.getYear());
      case BARE -> bare(all, tense, today);
    };
  }

  private static Optional<Period> bare(List<Period> all, Tense tense, LocalDate today) {
    var ahead = earliest(all, p -> !p.last().isBefore(today));
    var back = latest(all, p -> !p.first().isAfter(today));
    if (tense == Tense.FUTURE) {
      var isFar = ahead.map(p -> Unit.daysBetween(today, p.first()) > LONG_AGO).orElse(true);
      return isFar && back.isPresent() && back.get().unit() == Unit.DAY ? back : ahead;
    }
    var isLongOver = back.map(b -> Unit.daysBetween(b.last(), today) > LONG_AGO).orElse(true);
    return ahead
        .filter(p -> isLongOver && (tense == Tense.UNCLEAR || isSoon(p, today)))
        .or(() -> back);
  }

  private static boolean isSoon(Period period, LocalDate today) {
    return period.unit() == Unit.DAY && Unit.daysBetween(today, period.first()) <= SOON;
  }

  private static Optional<Period> earliest(
      List<Period> all, java.util.function.Predicate<Period> fits) {
    return all.stream().filter(fits).min(Comparator.comparing(Period::first));
  }

  private static Optional<Period> latest(
      List<Period> all, java.util.function.Predicate<Period> fits) {
    return all.stream().filter(fits).max(Comparator.comparing(Period::first));
  }
}
