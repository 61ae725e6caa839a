package org.parley.reader.event;

import java.util.Locale;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;

/** The tense of the clause that a predicate belongs to, for the day of what is told without one. */
public enum ClauseTense {
  /**
   * "attacks", "is attacking", "are killed": of the day of the article, in headlines and digests.
   */
  PRESENT,
  /** "has attacked": just done when it was told. */
  PERFECT,
  /** "attacked", "had attacked". */
  PAST,
  /** "will attack". */
  FUTURE,
  /** No finite verb near. */
  NONE;

  private static final int FARTHEST = 5;
  private static final Set<String> FUTURE_WORDS = Set.of("will", "shall", "'ll", "wo", "would");

  /**
   * The tense of the clause of the predicate at a token; participles and nouns take that above
   * them.
   */
  public static ClauseTense of(Sentence sentence, int predicate) {
    var graph = sentence.graph();
    var at = predicate;
    for (var step = 0; step < FARTHEST && at != DependencyGraph.NONE; step++) {
      var tense = own(sentence, graph, at);
      if (tense != NONE) {
        return tense;
      }
      at = graph.head(at);
    }
    return NONE;
  }

  private static ClauseTense own(Sentence sentence, DependencyGraph graph, int token) {
    var hasPresent = false;
    for (var child : graph.children(token)) {
      if (!graph.isKindOf(child, "aux") && !graph.is(child, "cop")) {
        continue;
      }
      var word = sentence.token(child).text().toLowerCase(Locale.ROOT);
      if (FUTURE_WORDS.contains(word)) {
        return FUTURE;
      }
      if (word.equals("has") || word.equals("have") || word.equals("'ve")) {
        return PERFECT;
      }
      if (word.equals("was") || word.equals("were") || word.equals("had") || word.equals("did")) {
        return PAST;
      }
      hasPresent |=
          word.equals("is") || word.equals("are") || word.equals("'s") || word.equals("'re");
    }
    if (hasPresent) {
      return PRESENT;
    }
    return switch (sentence.token(token).tag()) {
      case "VBZ", "VBP" -> PRESENT;
      case "VBD" -> PAST;
      default -> NONE;
    };
  }
}
