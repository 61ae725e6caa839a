package org.parley.reader.mention.actor;

import java.util.Locale;

/**
 * Names set in capitals throughout, as headlines and datelines do: "TEHRAN", "SECURITY COUNCIL".
 */
final class Capitals {
  private static final int LONGEST_ABBREVIATION = 3;

  private Capitals() {}

  /** Whether words are all in capitals and too long for an abbreviation. */
  static boolean isShouted(String words) {
    return words.length() > LONGEST_ABBREVIATION
        && words.equals(words.toUpperCase(Locale.ROOT))
        && words.chars().anyMatch(Character::isLetter);
  }

  /** The same words with a capital at the beginning of each alone. */
  static String lowered(String words) {
    var lowered = new StringBuilder();
    var begins = true;
    for (var at = 0; at < words.length(); at++) {
      var letter = words.charAt(at);
      lowered.append(begins ? letter : Character.toLowerCase(letter));
      begins = !Character.isLetter(letter);
    }
    return lowered.toString();
  }
}
