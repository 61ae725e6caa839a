package org.parley.ledger.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.model.reading.Span;

/** The words by which articles tell something, without those that tell nothing. */
public final class Words {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final int SHORTEST_STEM = 4;
  private static final int SURE_STEM = 5;

  private static final Set<String> EMPTY = WordList.read("empty-words.txt");
  private static final Set<String> EPISODES = WordList.read("episode-nouns.txt");
  private static final Set<String> NUMBERS = WordList.read("number-words.txt");

  private Words() {}

  /**
   * The words of some spans that say something, in lower case; names of peoples say who, not what.
   */
  public static Set<String> of(Collection<Span> spans) {
    var words = new TreeSet<String>();
    for (var span : spans) {
      for (var word : BETWEEN_WORDS.split(span.text().toLowerCase(Locale.ROOT), -1)) {
        if (!word.isEmpty() && !EMPTY.contains(word) && !Places.isOfCountry(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The words that are numbers. */
  public static Set<String> numbers(Set<String> words) {
    var numbers = new TreeSet<>(words);
    numbers.removeAll(withoutNumbers(words));
    return numbers;
  }

  /** The words that are no number. */
  public static Set<String> withoutNumbers(Set<String> words) {
    var rest = new TreeSet<>(words);
    rest.removeIf(word -> NUMBERS.contains(word) || Character.isDigit(word.charAt(0)));
    return rest;
  }

  /** Whether two lists have a word in common, endings aside. */
  public static boolean meet(List<String> a, List<String> b) {
    for (var i = 0; i < a.size(); i++) {
      for (var j = 0; j < b.size(); j++) {
        if (alike(a.get(i), b.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the words names a stretch of war: "war", "campaign", "two decades of ...". */
  public static boolean nameEpisode(Set<String> words) {
    return words.stream().anyMatch(EPISODES::contains);
  }

  /**
   * Whether two words are forms of one: the shorter begins the longer, or their first five letters
   * are the same. Coarser than a stemmer, and enough for words that stand for one act each.
   */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    var shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST_STEM) {
      return false;
    }
    return a.regionMatches(0, b, 0, Math.min(shorter, SURE_STEM));
  }
}
