package org.parley.reader.mention.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stays of a name however it is brought into Latin letters: "Mohammed", "Muhammad" and
 * "Mohamed" are one, so are "Zelensky" and "Zelenskyy", "al-Assad" and "Al Asad". The rules are
 * those in which newswire differs for names from Arabic, Persian and Cyrillic script.
 */
final class Transliteration {
  /** Shorter keys stand for too many people. */
  private static final int SHORTEST = 8;

  private static final int FEWEST_WORDS = 2;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\-]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

  /** The Arabic article before every letter that changes it, and its Persian form. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "ad", "as", "ash", "an", "ar", "at", "az", "ol");

  private static final Set<String> LOWER_CASE = Set.of("bin", "ben", "ibn", "bint", "de", "von");

  /** A spelling and the one that stands for it, in the order in which they are applied. */
  private record Rule(Pattern pattern, String letters) {
    Rule(String pattern, String letters) {
      this(Pattern.compile(pattern), letters);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule("^abd([aeiou]l|[aeiou]r|[aeiou]s)", "abdal"),
          new Rule("tch|tsch", "ch"),
          new Rule("sch", "sh"),
          new Rule("dzh|dj|zh", "j"),
          new Rule("kh|gh", "h"),
          new Rule("ph", "f"),
          new Rule("and[ea]r$", "andr"),
          new Rule("dh", "d"),
          new Rule("th", "t"),
          new Rule("ck|q|c(?!h)", "k"),
          new Rule("x", "ks"),
          new Rule("w", "v"),
          new Rule("ou|oo", "u"),
          new Rule("ee", "i"),
          new Rule("ae|ay|ei|ey", "ai"),
          new Rule("[iy]+", "i"),
          new Rule("o", "u"),
          new Rule("e", "a"),
          new Rule("([a-z])\\1+", "$1"),
          new Rule("(?<=[aiu])h$", ""));

  private Transliteration() {}

  /**
   * The key of a name of several words.
   *
   * @return empty where the name is too short to be told by its key, or is no name of words that
   *     begin with a capital
   */
  static String key(String name) {
    var words = BETWEEN_WORDS.splitAsStream(name.strip()).toList();
    var key = new StringBuilder();
    var counted = 0;
    for (var word : words) {
      if (!isOfName(word)) {
        return "";
      }
      if (!ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        key.append(wordKey(word));
        counted++;
      }
    }
    return counted >= FEWEST_WORDS && key.length() >= SHORTEST ? key.toString() : "";
  }

  /** The key of one word. */
  static String wordKey(String word) {
    var plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var key = NO_LETTER.matcher(plain).replaceAll("");
    for (var rule : RULES) {
      key = rule.pattern().matcher(key).replaceAll(rule.letters());
    }
    return key;
  }

  private static boolean isOfName(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.codePointAt(0))
            || ARTICLES.contains(word)
            || LOWER_CASE.contains(word));
  }
}
