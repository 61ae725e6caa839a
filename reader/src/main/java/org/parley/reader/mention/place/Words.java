package org.parley.reader.mention.place;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.parley.language.Sentence;

/** A sentence as the finder of names looks at it; tokens that are not there are empty words. */
final class Words {
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday");

  /** Tags of words that no name starts with, capital or not. */
  private static final Set<String> FUNCTION_TAGS =
      Set.of(
          "DT", "IN", "CC", "PRP", "PRP$", "WRB", "WP", "WDT", "TO", "MD", "EX", "UH", "RB", "POS");

  /** Words in lower case inside names of persons. */
  private static final Set<String> NAME_PARTICLES =
      Set.of("de", "del", "da", "dos", "van", "von", "bin", "ibn", "ben", "al", "el", "der", "di");

  /** Words in lower case that names may hold. */
  private static final Set<String> LINKS =
      Set.of(
          "of",
          "the",
          "and",
          "de",
          "del",
          "la",
          "le",
          "les",
          "el",
          "al",
          "du",
          "da",
          "do",
          "dos",
          "das",
          "di",
          "au",
          "aux",
          "sur",
          "en",
          "an",
          "ad",
          "as",
          "ash",
          "ar",
          "at",
          "ez",
          "es",
          "e",
          "y",
          "upon",
          "on",
          "in",
          "by",
          "under",
          "am",
          "bei",
          "der",
          "den",
          "van",
          "kwa",
          "administered",
          "controlled",
          "held",
          "occupied",
          "d",
          "l",
          "o",
          "und",
          "i");

  private final Sentence sentence;
  private final boolean titleCase;

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.titleCase = titleCase(sentence);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  int begin(int at) {
    return sentence.token(at).begin();
  }

  int end(int at) {
    return sentence.token(at).end();
  }

  private boolean has(int at) {
    return at >= 0 && at < sentence.size();
  }

  private String raw(int at) {
    return has(at) ? sentence.token(at).text() : "";
  }

  /** The word in lower case without a full stop at its end. */
  String lower(int at) {
    var word = raw(at).toLowerCase(Locale.ROOT);
    return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  boolean is(int at, String word) {
    return lower(at).equals(word);
  }

  boolean isTagged(int at, String tag) {
    return has(at) && sentence.token(at).tag().equals(tag);
  }

  boolean isCapitalised(int at) {
    return has(at) && sentence.token(at).isCapitalised();
  }

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  /** The words from one token to another, spaced as in the text. */
  String text(int first, int last) {
    var text = new StringBuilder();
    for (var at = first; at <= last; at++) {
      text.append(at > first && begin(at) > end(at - 1) ? " " : "").append(raw(at));
    }
    return text.toString();
  }

  /** Whether a name may start or go on with this token. */
  boolean isNamePart(int at) {
    if (!has(at)) {
      return false;
    }
    if (!isCapitalised(at)) {
      return startsWithArticle(at);
    }
    var tag = sentence.token(at).tag();
    return !FUNCTION_TAGS.contains(tag) || isCapitals(raw(at)) && raw(at).length() > 1;
  }

  /** The "al" of "al-Bab". */
  private boolean startsWithArticle(int at) {
    return LINKS.contains(raw(at))
        && raw(at).length() == 2
        && raw(at + 1).equals("-")
        && begin(at + 1) == end(at)
        && isCapitalised(at + 2);
  }

  /** The last token of the run of name parts that starts here. */
  int endOfRun(int first) {
    var last = startsWithArticle(first) ? first + 2 : first;
    while (isNamePart(last + 1)) {
      last += startsWithArticle(last + 1) && !isCapitalised(last + 1) ? 3 : 1;
    }
    return last;
  }

  /**
   * Takes in "St. Michael 's Hospital" and leaves "Brooklyn 's Barclays Center".
   *
   * @param isPlace whether two tokens and what lies between them name a place
   */
  int withPossessive(
      int first, int last, Set<String> nouns, BiPredicate<Integer, Integer> isPlace) {
    if (!isTagged(last + 1, "POS") || !isCapitalised(last + 2)) {
      return last;
    }
    var end = endOfRun(last + 2);
    if (last == first + 1 && (is(first, "st") || is(first, "saint"))) {
      return end;
    }
    return nouns.contains(lower(end)) && !isPlace.test(first, last) ? end : last;
  }

  boolean canEndName(int at) {
    return isCapitalised(at)
        || has(at) && Character.isDigit(raw(at).charAt(0))
        || has(at) && sentence.token(at).isNoun();
  }

  /** Whether all between two tokens may be inside one name. */
  boolean canSpan(int first, int last) {
    for (var at = first + 1; at <= last; at++) {
      var word = raw(at);
      var inside =
          Character.isUpperCase(word.codePointAt(0)) || LINKS.contains(word) || isInnerMark(at);
      if (!inside && at < last) {
        return false;
      }
    }
    return true;
  }

  private boolean isInnerMark(int at) {
    var word = raw(at);
    return word.equals("-") && begin(at) == end(at - 1)
        || word.equals("–") && begin(at) == end(at - 1)
        || word.equals("'s")
        || word.equals("’s")
        || word.equals("&")
        || word.equals(".")
        || word.equals("ri")
        || word.equals(",") && lower(at - 1).equals("washington");
  }

  /** Whether no capitalised word hangs on it by a hyphen, other than a place: "Al-Qaeda". */
  boolean isFreeOfHyphens(int first, int last, IntPredicate isPlace) {
    var before =
        raw(first - 1).equals("-")
            && end(first - 1) == begin(first)
            && begin(first - 1) == end(first - 2);
    if (before
        && isCapitalised(first - 2)
        && !isPlace.test(first - 2)
        && !lower(first - 2).endsWith("n")) {
      return false;
    }
    if (raw(first - 1).equals("/") && end(first - 1) == begin(first)) {
      return false;
    }
    var after =
        raw(last + 1).equals("-")
            && begin(last + 1) == end(last)
            && has(last + 2)
            && begin(last + 2) == end(last + 1);
    return !(after && lower(last + 2).equals("dade"));
  }

  /** "Patrick de Bayser", "Aden al-Sharabi": a particle joins it to more of a person's name. */
  boolean goesOnAsName(int last) {
    return NAME_PARTICLES.contains(raw(last + 1))
        && (isCapitalised(last + 2) || raw(last + 2).equals("-") && isCapitalised(last + 3));
  }

  boolean isNoun(int at) {
    return has(at) && sentence.token(at).isNoun();
  }

  boolean isTaggedName(int first, int last) {
    for (var at = first; at <= last; at++) {
      if (sentence.token(at).isName()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is made of letters. */
  boolean isWord(int at) {
    return raw(at).chars().noneMatch(Character::isDigit);
  }

  /** A number of years a person may be old. */
  boolean isAge(int at) {
    var word = raw(at);
    return word.length() == 2 && word.chars().allMatch(Character::isDigit);
  }

  /** "MOSCOW (" or "Moscow -" at the head of a paragraph's sentence. */
  boolean opensStory(int first, int last) {
    var next = raw(last + 1);
    return first == 0
        && (sentence.index() == 0 || isShouted(first, last))
        && (next.equals("(")
            || next.equals("—")
            || next.equals("–")
            || next.equals("--")
            || next.equals("-") && begin(last + 1) > end(last)
            || next.equals(",") && isShouted(first, last));
  }

  /** Whether all these words are in capitals, and not abbreviations. */
  boolean isShouted(int first, int last) {
    var text = text(first, last);
    return text.length() > 3 && isCapitals(text) && !text.contains(".");
  }

  static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether nearly every word of the sentence has a capital, as in a headline. */
  boolean isTitleCase() {
    return titleCase;
  }

  private static boolean titleCase(Sentence sentence) {
    var words = 0;
    var capitals = 0;
    for (var token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return words >= 4 && capitals >= 0.8 * words;
  }
}
