package org.parley.source;

/**
 * Text from outside as it may stand in a message: on one line, short, without control characters.
 */
final class OneLine {
  private static final int LONGEST = 400;

  private OneLine() {}

  static String of(String text) {
    var plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + " …" : plain;
  }
}
