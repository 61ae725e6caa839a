package org.parley.cli.inspect;

import java.util.Optional;
import org.parley.model.reading.Interval;
import org.parley.reader.mention.time.TimeMention;
import org.parley.reader.record.CodePoints;

/**
 * Words that name a time.
 *
 * @param begin first character
 * @param end one past the last
 * @param text the words
 * @param value TIMEX3 value
 * @param interval the days or minutes that it names
 */
record TimeView(int begin, int end, String text, String value, Optional<Interval> interval)
    implements View.Item {

  static TimeView of(TimeMention found, CodePoints points) {
    var span = points.span(found.range());
    return new TimeView(span.begin(), span.end(), span.text(), found.value(), found.interval());
  }

  @Override
  public String line() {
    return begin + "-" + end + "  " + text + "  " + value;
  }
}
