package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text at its line ends, so that a headline without a full stop does not run into the lead.
 * In a text that is wrapped at a column, only blank lines cut.
 */
final class Paragraphs {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h]*\\R");
  private static final int WIDEST_WRAPPED_LINE = 140;
  private static final int FEWEST_WRAPPED_LINES = 6;

  private Paragraphs() {}

  /**
   * One paragraph.
   *
   * @param begin its first character in the text, in UTF-16 units
   * @param text its characters, line ends inside it as they stood
   */
  record Paragraph(int begin, String text) {}

  /** The paragraphs of a text that hold more than white space. */
  static List<Paragraph> of(String text) {
    var separator = isWrapped(text) ? BLANK_LINE : Pattern.compile("\\R");
    var found = new ArrayList<Paragraph>();
    var matcher = separator.matcher(text);
    var begin = 0;
    while (matcher.find()) {
      add(found, text, begin, matcher.start());
      begin = matcher.end();
    }
    add(found, text, begin, text.length());
    return found;
  }

  private static void add(List<Paragraph> found, String text, int begin, int end) {
    var block = text.substring(begin, end);
    if (!block.isBlank()) {
      found.add(new Paragraph(begin, block));
    }
  }

  /** Wrapped text has blank lines between paragraphs, and many lines of about one width. */
  private static boolean isWrapped(String text) {
    if (!BLANK_LINE.matcher(text).find()) {
      return false;
    }
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    var broken = lines.stream().filter(line -> !line.matches(".*[.!?:\"”’')\\]]\\s*")).count();
    return lines.size() >= FEWEST_WRAPPED_LINES
        && lines.stream().allMatch(line -> line.length() <= WIDEST_WRAPPED_LINE)
        && broken * 2 > lines.size();
  }
}
