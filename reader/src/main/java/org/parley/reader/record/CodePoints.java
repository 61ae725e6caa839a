package org.parley.reader.record;

import org.parley.model.reading.Span;
import org.parley.reader.mention.Range;

/**
 * Turns ranges in UTF-16 units, as Java counts, into spans in Unicode code points, as records do.
 */
public final class CodePoints {
  private final String text;
  private final int[] at;

  /** Counts the text once. */
  public CodePoints(String text) {
    this.text = text;
    this.at = new int[text.length() + 1];
    var points = 0;
    for (var unit = 0; unit < text.length(); unit++) {
      at[unit] = points;
      var isFirstOfPair =
          Character.isHighSurrogate(text.charAt(unit))
              && unit + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(unit + 1));
      points += isFirstOfPair ? 0 : 1;
    }
    at[text.length()] = points;
  }

  /** The span of a range, with its words. */
  public Span span(Range range) {
    return new Span(at[range.begin()], at[range.end()], text.substring(range.begin(), range.end()));
  }
}
