package org.parley.cli.ledger;

import java.util.regex.Pattern;

/** Text from outside made harmless for a line of a terminal. */
public final class PlainText {
  /** Controls, and the marks that turn the direction of writing. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private PlainText() {}

  /** On one line, without anything that a terminal would obey. */
  public static String of(String text) {
    return SPACES.matcher(UNSAFE.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
  }
}
