package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Span;
import org.parley.model.situation.LifeAct;

/**
 * How long a truce is to last, where an article says so in the words that tell it: "72-hour", "for
 * seven days", "a week-long".
 */
final class Term {
  private static final int HOURS_A_DAY = 24;
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b(\\d{1,3}|an?|"
              + String.join("|", NUMBERS)
              + ")?[- ]?\\b(hour|day|week|month|year)(?:s\\b|\\b|-?long\\b)");

  private Term() {}

  /** The last day of a truce, as an act tells it that dates its beginning and says its length. */
  static Optional<LocalDate> lastDay(LifeAct act) {
    return act.accounts().stream()
        .map(telling -> lastDay(act.when(), telling.words()))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /**
   * The last day, from the day that a truce begins and the words that tell it. Hours short of a day
   * add none.
   */
  static Optional<LocalDate> lastDay(Optional<Interval> begins, Collection<Span> words) {
    return begins
        .map(Interval::last)
        .flatMap(
            start ->
                words.stream()
                    .map(span -> end(start, span.text()))
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo));
  }

  private static Optional<LocalDate> end(LocalDate start, String words) {
    var found = LENGTH.matcher(words.toLowerCase(Locale.ROOT));
    while (found.find()) {
      if (found.group(1) != null || found.group().endsWith("long")) {
        return Optional.of(start.plus(days(found), ChronoUnit.DAYS));
      }
    }
    return Optional.empty();
  }

  private static long days(Matcher found) {
    var number = Optional.ofNullable(found.group(1)).map(Term::number).orElse(1L);
    return switch (found.group(2)) {
      case "hour" -> number / HOURS_A_DAY;
      case "day" -> number;
      case "week" -> 7 * number;
      case "month" -> 30 * number;
      default -> 365 * number;
    };
  }

  private static long number(String text) {
    if (text.equals("a") || text.equals("an")) {
      return 1;
    }
    var word = NUMBERS.indexOf(text);
    return word >= 0 ? word : Long.parseLong(text);
  }
}
