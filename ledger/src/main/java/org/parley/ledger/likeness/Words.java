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

  /** Function words and light verbs of English, which two tellings share by chance. */
  private static final Set<String> EMPTY =
      Set.copyOf(
          List.of(
              ("a about after again against all an and are as at be been began begin begins begun being "
                      + "both by came carried come did do done each for from gave give given go going had "
                      + "has have he her his in into is it its last launched made make new no not of off "
                      + "on one other out over put said say says set she start started started still "
                      + "take taken takes taking than that the their them they this to took two under "
                      + "up was were what when which while who will with")
                  .split(" ")));

  /** Nouns that name a stretch of war rather than one act of it, stemmed. */
  private static final Set<String> EPISODES =
      Set.of(
          "campaign", "conflict", "fighting", "hostilities", "insurgency", "offensive", "rebellion",
          "struggle", "uprising", "violence", "war", "warfare", "years", "decades", "months", "days");

  private static final Set<String> NUMBERS =
      Set.of(
          "dozen", "dozens", "score", "scores", "hundred", "hundreds", "thousand", "thousands",
          "million", "millions", "tens", "least", "more", "than", "nearly", "almost", "over", "around",
          "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  private Words() {}

  /** The words of some spans that say something, in lower case; names of peoples say who, not what. */
  public static Set<String> of(Collection<Span> spans) {
    var words = new TreeSet<String>();
    for (var span : spans) {
      for (var word : BETWEEN_WORDS.split(span.text().toLowerCase(Locale.ROOT))) {
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

  /** Whether two sets have a word in common, endings aside. */
  public static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> alike(x, y)));
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
