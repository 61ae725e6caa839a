package org.parley.reader.mention.time;

import java.util.Optional;

/**
 * The day that a time of day belongs to.
 *
 * @param value of the day
 * @param period the day itself, if known
 */
record Days(String value, Optional<Period> period) {

  /** The day that is told, else that of the focus or of publication. */
  static Days of(Optional<Meaning> day, Setting setting) {
    var told = day.map(meaning -> meaning.in(setting));
    if (told.isPresent()) {
      return new Days(told.get().value(), told.get().period());
    }
    var near = setting.day();
    return new Days(near.map(Period::value).orElse("XXXX-XX-XX"), near);
  }

  /** A time of this day. */
  Denotation mark(String time) {
    return new Denotation(value + time, period.map(Period::interval), period);
  }
}
