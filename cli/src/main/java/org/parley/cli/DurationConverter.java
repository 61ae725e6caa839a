package org.parley.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time such as {@code 30s}, {@code 15m} or {@code 1h30m}. */
final class DurationConverter implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String value) {
    try {
      var time = Duration.parse("PT" + value.toUpperCase(Locale.ROOT));
      if (time.isNegative() || time.isZero()) {
        throw new TypeConversionException("'" + value + "' is no time; write 30s, 15m or 1h");
      }
      return time;
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + value + "' is no time; write 30s, 15m or 1h");
    }
  }
}
