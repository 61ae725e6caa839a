package org.parley.cli.show;

/**
 * Colours by ANSI escapes (ECMA-48), or none.
 *
 * @param isOn whether there are any
 */
record Ink(boolean isOn) {
  String bold(String text) {
    return in("1", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  /** What was done. */
  String deed(String text) {
    return in("1;33", text);
  }

  /** Who. */
  String actor(String text) {
    return in("36", text);
  }

  /** Who says so. */
  String speaker(String text) {
    return in("35", text);
  }

  /** Who says that it is not so. */
  String denial(String text) {
    return in("31", text);
  }

  private String in(String code, String text) {
    return isOn && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
