package org.parley.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which an article was published, as it is written in data and in date lines. */
final class PublicationDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH =
      "(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\\.?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
  private static final String LABEL =
      "(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Dd]ate)(?: on)?:? )?";
  private static final String CLOCK = "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?";
  private static final String PLACE = "[\\p{Lu}][\\p{L} .,'’-]{1,60}, ";

  /**
   * A line that is a date and nothing else, or a place, a date and a dash before the first words.
   */
  private static final Pattern[] LINES = {
    Pattern.compile(LABEL + WEEKDAY + DAY + " " + MONTH + ",? " + YEAR + CLOCK),
    Pattern.compile(LABEL + WEEKDAY + MONTH + " " + DAY + ", " + YEAR + CLOCK),
    Pattern.compile(LABEL + "(?<iso>\\d{4}-\\d{2}-\\d{2})" + CLOCK),
    Pattern.compile(PLACE + DAY + " " + MONTH + ",? " + YEAR + "(?: \\([^)]*\\))? ?(?:-|–|—|:).*"),
    Pattern.compile(PLACE + MONTH + " " + DAY + ", " + YEAR + "(?: \\([^)]*\\))? ?(?:-|–|—|:).*")
  };

  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d.*)?");
  private static final Pattern RFC_1123 =
      Pattern.compile("^(?:[A-Z][a-z]{2}, )?" + DAY + " " + MONTH + " " + YEAR + " \\d{2}:\\d{2}");
  private static final LocalDate EPOCH = LocalDate.EPOCH;

  private static final int LINES_LOOKED_AT = 5;

  private PublicationDate() {}

  /**
   * An ISO date, with or without a time after it; empty if it is none or no day of the calendar.
   */
  static Optional<LocalDate> of(String text) {
    var iso = ISO.matcher(text.strip());
    return iso.matches() ? parsed(iso.group(1)) : Optional.empty();
  }

  /**
   * A date as data of any kind write it, if it can be read in one way only: ISO, basic ISO
   * (20220914T0900Z), RFC 1123 (Wed, 14 Sep 2022 09:00:00 GMT), or with an English name of a month.
   * The day is that of the place where it was written. Never 03/05/2022.
   */
  static Optional<LocalDate> inAnyForm(String text) {
    var stripped = text.strip();
    return of(stripped)
        .or(() -> basic(stripped))
        .or(() -> rfc1123(stripped))
        .or(() -> ofLine(stripped));
  }

  private static Optional<LocalDate> basic(String text) {
    var matcher = BASIC.matcher(text);
    return matcher.matches()
        ? parsed(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> rfc1123(String text) {
    var matcher = RFC_1123.matcher(text);
    return matcher.find() ? day(RFC_1123, matcher) : Optional.empty();
  }

  /**
   * Whether news can have been published then. Not after tomorrow, which somewhere has begun; and
   * not in January 1970, where clocks that were never set stand, and times in milliseconds that
   * were taken for seconds.
   */
  static boolean isPlausible(LocalDate day, LocalDate today) {
    return !day.isAfter(today.plusDays(1))
        && (day.isBefore(EPOCH.minusDays(1)) || !day.isBefore(EPOCH.plusMonths(1)));
  }

  /** Why that text is no publication date, and what to write. */
  static String wrong(String text) {
    return wrong("published", text);
  }

  /** The same for a field of another name. */
  static String wrong(String name, String text) {
    return "\"" + name + "\" is \"" + text + "\"; write an ISO date such as 2022-09-14";
  }

  /**
   * The date that stands among the first lines of an article, in a line of its own or a dateline.
   */
  static Optional<LocalDate> inDateLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES_LOOKED_AT)
        .map(PublicationDate::ofLine)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> ofLine(String line) {
    for (var pattern : LINES) {
      var matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return day(pattern, matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Pattern pattern, Matcher matcher) {
    if (pattern.pattern().contains("<iso>")) {
      return parsed(matcher.group("iso"));
    }
    var name = matcher.group("month");
    for (var month : Month.values()) {
      var full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (full.startsWith(name) || name.equals("Sept") && month == Month.SEPTEMBER) {
        return made(
            Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parsed(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> made(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
