package org.parley.reader.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the value of a time hangs on.
 *
 * @param published the date line, in the calendar of the place where the article was written
 * @param focus the time named last before this one
 * @param tense of the clause
 * @param narrative whether the text tells history: names are then taken from the focus, not from
 *     the day of publication
 */
record Setting(
    Optional<LocalDate> published, Optional<Period> focus, Tense tense, boolean narrative) {

  /** The same, in a clause of another tense. */
  Setting with(Tense other) {
    return new Setting(published, focus, other, narrative);
  }

  /** The same behind another time. */
  Setting focusedOn(Optional<Period> other) {
    return new Setting(published, other, tense, narrative);
  }

  /** The day that bare times of day belong to. */
  Optional<Period> day() {
    var near = focus.filter(period -> period.unit() == Unit.DAY);
    return near.or(() -> narrative ? Optional.empty() : published.map(Unit.DAY::around));
  }

  /** The unit that a bearing points to. */
  Optional<Period> pointed(Unit unit, Bearing bearing) {
    var from = bearing.looksBackInText() || narrative ? focus.map(Period::first) : published;
    var anchor = bearing.looksBackInText() && from.isEmpty() && !narrative ? published : from;
    return anchor.map(unit::around).map(period -> period.plus(steps(bearing)));
  }

  private static int steps(Bearing bearing) {
    return switch (bearing) {
      case LAST, PREVIOUS -> -1;
      case NEXT, FOLLOWING -> 1;
      case BARE, THIS, THAT -> 0;
    };
  }
}
