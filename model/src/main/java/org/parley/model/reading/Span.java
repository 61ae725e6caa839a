package org.parley.model.reading;

/**
 * A stretch of an article's text.
 *
 * @param begin first character, counted in Unicode code points from the start of the text
 * @param end one past the last character, in code points
 * @param text the words themselves
 */
public record Span(int begin, int end, String text) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("No such span: " + begin + " to " + end);
    }
  }
}
