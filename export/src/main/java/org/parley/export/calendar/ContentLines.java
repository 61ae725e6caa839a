package org.parley.export.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Content lines of iCalendar: escaped, and folded so that none has more than 75 bytes. */
final class ContentLines {
  private static final int LONGEST = 75;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]+");

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value needs no escape. */
  void add(String name, String value) {
    fold(name + ":" + value);
  }

  /** A line of text, from wherever. */
  void text(String name, String value) {
    add(
        name,
        CONTROLS
            .matcher(value)
            .replaceAll(" ")
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\n", "\\n"));
  }

  private void fold(String line) {
    var length = 0;
    for (var i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      var character = Character.toString(line.codePointAt(i));
      var bytes = character.getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > LONGEST) {
        lines.append("\r\n ");
        length = 1;
      }
      lines.append(character);
      length += bytes;
    }
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
