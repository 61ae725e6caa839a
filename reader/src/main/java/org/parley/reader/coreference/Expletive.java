package org.parley.reader.coreference;

import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Whether an "it" stands for nobody: "it was agreed that", "it is likely to", "it took five hours".
 * After the extraposition of Huddleston and Pullum 2002, chapter 16, as far as tags tell it.
 */
final class Expletive {
  private static final int REACH = 6;

  /** What is said of a clause that follows, and seldom of somebody who is to do something. */
  private static final Set<String> OF_CLAUSE =
      Set.of(
          "possible",
          "impossible",
          "likely",
          "unlikely",
          "clear",
          "unclear",
          "important",
          "necessary",
          "unnecessary",
          "difficult",
          "hard",
          "easy",
          "true",
          "untrue",
          "unknown",
          "uncertain",
          "certain",
          "obvious",
          "evident",
          "vital",
          "essential",
          "crucial",
          "illegal",
          "legal",
          "time",
          "good",
          "better",
          "best",
          "bad",
          "sad",
          "shame",
          "early",
          "late",
          "safe",
          "inappropriate",
          "appropriate",
          "wrong",
          "right",
          "worth",
          "report",
          "announce",
          "say",
          "believe",
          "think",
          "reveal",
          "confirm",
          "estimate",
          "agree",
          "decide",
          "allege",
          "claim",
          "fear",
          "hope",
          "know",
          "understand",
          "note",
          "rumour",
          "rumor",
          "assume",
          "suggest");

  private static final Set<String> BEING = Set.of("be", "seem", "appear", "become", "remain");
  private static final Set<String> CLAUSE =
      Set.of("that", "to", "whether", "if", "how", "why", "when", "who", "what", "for");
  private static final Set<String> DURATION =
      Set.of("minute", "hour", "day", "week", "month", "year", "decade", "time", "while");

  private Expletive() {}

  /** Whether the token is an "it" of that kind. */
  static boolean isOne(Sentence sentence, int it) {
    if (!sentence.token(it).text().equalsIgnoreCase("it")) {
      return false;
    }
    var at = it + 1;
    while (at < sentence.size() && isBesideVerb(sentence.token(at))) {
      at++;
    }
    if (at >= sentence.size()) {
      return false;
    }
    var verb = lemma(sentence.token(at));
    return verb.equals("take")
        ? follows(sentence, at + 1, DURATION)
        : BEING.contains(verb) && isOfClause(sentence, at + 1);
  }

  private static boolean isBesideVerb(Token token) {
    return token.tag().equals("MD")
        || token.tag().startsWith("RB")
        || lemma(token).equals("have") && token.isVerb();
  }

  private static boolean isOfClause(Sentence sentence, int from) {
    for (var at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      if (OF_CLAUSE.contains(lemma(sentence.token(at)))) {
        return follows(sentence, at + 1, CLAUSE) || !sentence.token(at).isAdjective();
      }
      if (sentence.token(at).isVerb() && !lemma(sentence.token(at)).equals("be")) {
        return false;
      }
    }
    return false;
  }

  private static boolean follows(Sentence sentence, int from, Set<String> words) {
    for (var at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      if (words.contains(lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
