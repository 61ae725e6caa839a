package org.parley.reader.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a text tells history rather than news: it names several years long before its
 * publication, and hardly a day as seen from it ("Friday", "last week"). Bare months then belong to
 * the year told last, as in Strötgen and Gertz (2013) for narratives.
 */
final class Narrative {
  private static final int FEWEST = 4;
  private static final int YEARS = 2;
  private static final int SHARE = 20;

  private Narrative() {}

  /** Whether these times are those of a narrative. */
  static boolean isTold(List<Meaning> meanings, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return true;
    }
    var old = meanings.stream().filter(m -> isLongPast(m, published.get())).count();
    var seen = meanings.stream().filter(Narrative::isSeenFromToday).count();
    return old >= FEWEST && seen * SHARE <= meanings.size();
  }

  private static boolean isLongPast(Meaning meaning, LocalDate published) {
    var alone = new Setting(Optional.empty(), Optional.empty(), Tense.UNCLEAR, false);
    return meaning
        .in(alone)
        .period()
        .filter(period -> period.unit().compareTo(Unit.YEAR) <= 0)
        .filter(period -> period.last().plusYears(YEARS).isBefore(published))
        .isPresent();
  }

  private static boolean isSeenFromToday(Meaning meaning) {
    if (meaning instanceof Meaning.Weekday day) {
      return day.bearing() != Bearing.THAT;
    }
    if (meaning instanceof Meaning.MonthDay date) {
      return date.bearing() != Bearing.BARE && !date.bearing().looksBackInText();
    }
    if (meaning instanceof Meaning.Pointed unit) {
      return !unit.bearing().looksBackInText();
    }
    return meaning instanceof Meaning.Shifted shift && !shift.direction().fromText();
  }
}
