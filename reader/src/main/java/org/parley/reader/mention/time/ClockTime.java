package org.parley.reader.mention.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the figures of a clock. */
final class ClockTime {
  private static final int HALF = 12;
  private static final int WHOLE = 24;

  private ClockTime() {}

  /** The time of day that a phrase tells; midnight at the end of a day is 00:00. */
  static Optional<LocalTime> of(Bindings parts) {
    var told =
        parts
            .told("CLOCK")
            .or(() -> parts.told("DOTCLOCK"))
            .or(() -> parts.told("FIXEDHOUR"))
            .or(() -> parts.told("MILITARY").map(m -> m.substring(0, 2) + ":" + m.substring(2)))
            .or(() -> parts.told("DOM").map(hour -> hour + ":00"))
            .orElseThrow();
    var figures = told.split("[:.h]", -1);
    var hour = Integer.parseInt(figures[0]);
    if (parts.told("HALFDAY").isPresent()) {
      if (hour > HALF) {
        return Optional.empty();
      }
      hour = hour % HALF + (parts.value("HALFDAY").equals("PM") ? HALF : 0);
    }
    try {
      return Optional.of(LocalTime.of(hour == WHOLE ? 0 : hour, Integer.parseInt(figures[1])));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  /** The zone: the abbreviation's, moved by an offset such as +8 where one follows. */
  static Optional<Zone> zone(Bindings parts, Lexicon lexicon) {
    var named = parts.told("ZONE").flatMap(lexicon::zone);
    var offset = parts.told("OFFSET").flatMap(ClockTime::offset);
    return offset.isEmpty()
        ? named
        : Optional.of(new Zone(offset, offset.get().getId().replace(":00", "")));
  }

  private static Optional<ZoneOffset> offset(String told) {
    var digits = told.replaceAll("[^0-9]", "");
    var hours = digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits;
    var minutes = digits.length() > 2 ? digits.substring(digits.length() - 2) : "00";
    var sign = told.charAt(0) == '-' ? -1 : 1;
    try {
      return Optional.of(
          ZoneOffset.ofHoursMinutes(
              sign * Integer.parseInt(hours), sign * Integer.parseInt(minutes)));
    } catch (DateTimeException noSuchOffset) {
      return Optional.empty();
    }
  }
}
