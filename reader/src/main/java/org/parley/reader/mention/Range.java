package org.parley.reader.mention;

/**
 * A stretch of the document's text.
 *
 * @param begin first character, in UTF-16 units from the start of the text
 * @param end one past the last character
 */
public record Range(int begin, int end) {
  public Range {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("No such range: " + begin + " to " + end);
    }
  }

  /** Whether a character of the text lies in it. */
  public boolean holds(int at) {
    return begin <= at && at < end;
  }

  /** Whether all of the other lies in it. */
  public boolean holds(Range other) {
    return begin <= other.begin && other.end <= end;
  }

  /** How many characters it spans. */
  public int length() {
    return end - begin;
  }
}
