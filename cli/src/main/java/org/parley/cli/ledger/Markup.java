package org.parley.cli.ledger;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a page is written: for a terminal, or as Markdown. All text given to it may be from outside.
 */
public enum Markup {
  /** For a terminal: plain lines, deeper ones further in. */
  TEXT {
    @Override
    String heading(String text) {
      return "\n" + PlainText.of(text).toUpperCase(Locale.ROOT);
    }

    @Override
    String item(int depth, String text) {
      return "  ".repeat(depth) + PlainText.of(text);
    }
  },

  /** CommonMark: what has a meaning there, or in HTML, is escaped. */
  MD {
    @Override
    String heading(String text) {
      return "\n## " + escaped(text) + "\n";
    }

    @Override
    String item(int depth, String text) {
      return depth == 0 ? escaped(text) : "  ".repeat(depth - 1) + "- " + escaped(text);
    }
  };

  private static final Pattern MEANINGFUL = Pattern.compile("[\\\\`*_\\[\\]<>#|&!~]");

  /** A line above a section. */
  abstract String heading(String text);

  /**
   * A line in a section.
   *
   * @param depth 0 for a line of text, 1 for a record, more for what belongs to it
   */
  abstract String item(int depth, String text);

  private static String escaped(String text) {
    return MEANINGFUL.matcher(PlainText.of(text)).replaceAll("\\\\$0");
  }
}
