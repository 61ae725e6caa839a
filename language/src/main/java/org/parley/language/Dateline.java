package org.parley.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The line that agencies open a story with: "GOMA, Congo, June 3 (Reuters) - ". It is no part of
 * the first sentence's grammar, and a parser that is shown it takes it for the subject.
 */
final class Dateline {
  private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’.]+");
  private static final Pattern NAME_OR_DAY = Pattern.compile("\\p{Lu}.*|\\d+|[,./()&'’-]");
  private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\d\"“‘'`].*");
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "de", "al", "el");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
  private static final int LONGEST = 18;

  private Dateline() {}

  /** How many words of a sentence its dateline takes, the dash included; 0 without one. */
  static int length(List<CoreLabel> sentence) {
    for (var at = 1; at < Math.min(sentence.size() - 1, LONGEST); at++) {
      if (isDash(sentence, at)) {
        return opensLikeOne(sentence, at) ? at + 1 : 0;
      }
      if (!isNameOrDay(sentence.get(at).word())) {
        return 0;
      }
    }
    return 0;
  }

  /** A dash between spaces: "El-Obeid" holds none. */
  private static boolean isDash(List<CoreLabel> sentence, int at) {
    return DASHES.contains(sentence.get(at).word())
        && sentence.get(at - 1).endPosition() < sentence.get(at).beginPosition()
        && sentence.get(at).endPosition() < sentence.get(at + 1).beginPosition();
  }

  /** A place in capitals, or the agency in brackets right before the dash; then a new sentence. */
  private static boolean opensLikeOne(List<CoreLabel> sentence, int dash) {
    if (!SENTENCE.matcher(sentence.get(dash + 1).word()).matches()) {
      return false;
    }
    return IN_CAPITALS.matcher(sentence.get(0).word()).matches()
        || NAME_OR_DAY.matcher(sentence.get(0).word()).matches()
            && sentence.get(dash - 1).word().equals(")");
  }

  private static boolean isNameOrDay(String word) {
    return NAME_OR_DAY.matcher(word).matches() || SMALL_WORDS.contains(word);
  }
}
