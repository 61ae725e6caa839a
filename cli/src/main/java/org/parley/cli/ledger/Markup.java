package org.parley.cli.ledger;

import java.util.List;
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
  },

  /** A page of HTML that needs no other file and runs nothing, to read or to print. */
  HTML {
    @Override
    List<String> opening(String title) {
      return List.of(
          "<!DOCTYPE html>",
          "<html lang=\"en\">",
          "<head>",
          "<meta charset=\"utf-8\">",
          "<meta http-equiv=\"Content-Security-Policy\""
              + " content=\"default-src 'none'; style-src 'unsafe-inline'\">",
          "<meta name=\"viewport\" content=\"width=device-width\">",
          "<title>" + text(title) + "</title>",
          "<style>" + STYLE + "</style>",
          "</head>",
          "<body>",
          "<h1>" + text(title) + "</h1>");
    }

    @Override
    List<String> closing() {
      return List.of("</body>", "</html>");
    }

    @Override
    String heading(String text) {
      return "<h2>" + text(text) + "</h2>";
    }

    @Override
    String item(int depth, String text) {
      var tag = depth == 1 ? "h3" : "p";
      return "<" + tag + (depth > 1 ? " class=\"part\"" : "") + ">" + text(text) + "</" + tag + ">";
    }

    private static String text(String text) {
      return PlainText.of(text)
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("'", "&#39;");
    }
  };

  private static final String STYLE =
      "body{font:1rem/1.4 serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;"
          + "background:#fff;overflow-wrap:break-word}"
          + "h2{margin-top:2rem;border-bottom:1px solid #999}"
          + "h3{font-size:1rem;margin:1rem 0 .2rem;break-after:avoid}"
          + "p.part{margin:.1rem 0 .1rem 1.5rem;break-inside:avoid}"
          + "@media print{body{max-width:none;margin:0;font-size:10pt}}";

  private static final Pattern MEANINGFUL = Pattern.compile("[\\\\`*_\\[\\]<>#|&!~]");

  /** The lines before everything. */
  List<String> opening(String title) {
    return List.of();
  }

  /** The lines after everything. */
  List<String> closing() {
    return List.of();
  }

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
