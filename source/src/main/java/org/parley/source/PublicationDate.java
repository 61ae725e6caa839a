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

  private static final int LINES_LOOKED_AT = 5;

  private PublicationDate() {}

  /**
   * An ISO date, with or without a time after it; empty if it is none or no day of the calendar.
   */
  static Optional<LocalDate> of(String text) {
    var iso = ISO.matcher(text.strip());
    return iso.matches() ? parsed(iso.group(1)) : Optional.empty();
  }

  /** Why that text is no publication date, and what to write. */
  static String wrong(String text) {
    return "\"published\" is \"" + text + "\"; write an ISO date such as 2022-09-14";
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
