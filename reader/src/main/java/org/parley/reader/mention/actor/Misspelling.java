package org.parley.reader.mention.actor;

import java.util.List;

/**
 * Names with one slip of the pen: a letter too many, too few, wrong, or two that changed places.
 */
final class Misspelling {
  private static final int SHORTEST = 6;

  /** In shorter words only two letters that changed places tell a slip from another word. */
  private static final int SHORTEST_SWAPPED = 5;

  private Misspelling() {}

  /** Whether a word is long enough for a slip in it to be told from another word. */
  static boolean canBeTold(String word) {
    return word.length() >= SHORTEST_SWAPPED && Character.isUpperCase(word.charAt(0));
  }

  /** Whether one slip leads from one word to the other; the first letter is never slipped on. */
  static boolean isOneSlip(String word, String other) {
    if (word.charAt(0) != other.charAt(0) || Math.abs(word.length() - other.length()) > 1) {
      return false;
    }
    var at = 0;
    while (at < Math.min(word.length(), other.length()) && word.charAt(at) == other.charAt(at)) {
      at++;
    }
    var wordRest = word.substring(at);
    var otherRest = other.substring(at);
    return isSwapped(wordRest, otherRest)
        || word.length() >= SHORTEST
            && !word.equals(other)
            && (dropped(wordRest, 1).equals(otherRest)
                || wordRest.equals(dropped(otherRest, 1))
                || dropped(wordRest, 1).equals(dropped(otherRest, 1)));
  }

  /**
   * The one name among these that a slip leads to; the word itself where there is none or several.
   */
  static String mended(String word, List<String> names) {
    var near = names.stream().filter(name -> isOneSlip(word, name)).distinct().toList();
    return near.size() == 1 ? near.get(0) : word;
  }

  private static boolean isSwapped(String word, String other) {
    return word.length() >= 2
        && other.length() >= 2
        && word.charAt(0) == other.charAt(1)
        && word.charAt(1) == other.charAt(0)
        && word.substring(2).equals(other.substring(2));
  }

  private static String dropped(String word, int letters) {
    return word.length() < letters ? word : word.substring(letters);
  }
}
