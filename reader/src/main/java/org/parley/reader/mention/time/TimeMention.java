package org.parley.reader.mention.time;

import java.util.Optional;
import org.parley.model.reading.Interval;
import org.parley.reader.mention.Range;

/**
 * Words that name a time.
 *
 * @param sentence place of its sentence in the text
 * @param first its first token
 * @param last its last token, included
 * @param range its characters
 * @param value its TIMEX3 value, such as {@code 2022-09-13}, {@code 2022-W37} or {@code PAST_REF}
 * @param interval the days or minutes it names; empty when they stay open. Both ends of a range
 *     ("from Monday to Friday") have the whole of it; behind "since" it lasts to the day of
 *     publication, behind "until" its beginning is open
 */
public record TimeMention(
    int sentence, int first, int last, Range range, String value, Optional<Interval> interval) {

  /**
   * Whether it tells a length, such as {@code P6W} or {@code PT24H}, and no place on the calendar.
   */
  public boolean isDuration() {
    return value.matches("P[T0-9X].*");
  }
}
