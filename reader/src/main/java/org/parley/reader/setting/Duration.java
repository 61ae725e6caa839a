package org.parley.reader.setting;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lengths that TIMEX3 values such as {@code P6W} tell. */
final class Duration {
  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})(DE|[DWMY])");
  private static final int YEARS_OF_DECADE = 10;

  private Duration() {}

  /** The length in days, weeks, months, years or decades; empty for all else. */
  static Optional<Period> of(String value) {
    var found = LENGTH.matcher(value);
    if (!found.matches()) {
      return Optional.empty();
    }
    var number = Integer.parseInt(found.group(1));
    return Optional.of(
        switch (found.group(2)) {
          case "D" -> Period.ofDays(number);
          case "W" -> Period.ofWeeks(number);
          case "M" -> Period.ofMonths(number);
          case "DE" -> Period.ofYears(number * YEARS_OF_DECADE);
          default -> Period.ofYears(number);
        });
  }
}
