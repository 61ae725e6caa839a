package org.parley.export.page;

import java.util.regex.Pattern;

/** HTML that is written bit by bit. Whatever is given as text is text: nothing of it is markup. */
@SuppressWarnings("CanIgnoreReturnValueSuggester") // written in a row or one by one
final class Markup {
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private final StringBuilder html = new StringBuilder();

  /** Markup of our own. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Text, from wherever. */
  Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** Text within an element. */
  Markup element(String tag, String text) {
    return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ", 2)[0] + ">");
  }

  /** Safe within elements and within attributes in double quotation marks. */
  static String escaped(String text) {
    return CONTROLS
        .matcher(text)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
