package org.parley.reader.mention.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** How names are compared: without case, accents, apostrophes, full stops and other marks. */
final class Names {
  /** Letters that Unicode does not take apart; GeoNames romanises ə as a. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "n"));

  private static final String DROPPED = "'’‘`´ʻʼʹʿʾ.";

  private Names() {}

  /**
   * The form under which a name is looked up: "Al-Fāshir" and "al fashir" are one. {@code fold} in
   * tools/gazetteer/build.mjs does the same.
   */
  static String fold(String name) {
    var plain =
        isAscii(name)
            ? name.toLowerCase(Locale.ROOT)
            : Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var folded = new StringBuilder(plain.length());
    for (var at = 0; at < plain.length(); at++) {
      append(folded, plain.charAt(at));
    }
    var end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static void append(StringBuilder folded, char letter) {
    var replaced = letter < 128 ? null : LETTERS.get(letter);
    if (replaced != null) {
      folded.append(replaced);
    } else if (Character.isLetterOrDigit(letter) || letter == '&') {
      folded.append(letter);
    } else if (!isDropped(letter)
        && folded.length() > 0
        && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static boolean isDropped(char letter) {
    return DROPPED.indexOf(letter) >= 0
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
