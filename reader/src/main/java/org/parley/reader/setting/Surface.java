package org.parley.reader.setting;

import java.util.Locale;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.reader.event.ClauseDistance;
import org.parley.reader.event.ClauseTense;

/** How a name of a time or place stands to a predicate, in coarse steps that can be learnt from. */
final class Surface {
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "parataxis", "acl:relcl", "csubj", "advcl", "dep", "conj", "acl", "xcomp");
  private static final int FARTHEST_SPEECH = 5;

  private Surface() {}

  /** The steps of {@link ClauseDistance}. */
  static String distance(int distance) {
    if (distance == Integer.MAX_VALUE) {
      return "none";
    }
    return distance <= 4
        ? Integer.toString(distance)
        : distance <= 6 ? "6" : distance <= 9 ? "9" : distance <= 13 ? "13" : "more";
  }

  /** How many words lie between a predicate and a phrase. */
  static String words(int trigger, int first, int last) {
    var words = first > trigger ? first - trigger : trigger - last;
    return words <= 1 ? "1" : words <= 3 ? "3" : words <= 6 ? "6" : words <= 12 ? "12" : "more";
  }

  /** Whether a phrase that begins at this token stands after the predicate or ahead of it. */
  static String side(int trigger, int first) {
    return first > trigger ? "after" : "ahead";
  }

  /**
   * The clauses between a predicate and another token: {@code +} where one is left, {@code -} where
   * one is entered.
   */
  static String clauses(DependencyGraph graph, int predicate, int token) {
    var down = graph.ancestors(token);
    var way = new StringBuilder();
    var at = predicate;
    while (at != token && !down.contains(at)) {
      if (CLAUSES.contains(graph.relation(at))) {
        way.append('+').append(graph.relation(at));
      }
      at = graph.head(at);
      if (at == DependencyGraph.NONE) {
        return "apart";
      }
    }
    for (var below = token; below != at; below = graph.head(below)) {
      if (CLAUSES.contains(graph.relation(below))) {
        way.append('-').append(graph.relation(below));
      }
    }
    return way.isEmpty() ? "nothing" : way.toString();
  }

  /** The preposition before a token, at most so many tokens back and in the same phrase. */
  static String preposition(Sentence sentence, int first, int reach) {
    for (var at = first; at >= Math.max(0, first - reach); at--) {
      var token = sentence.token(at);
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        return token.text().toLowerCase(Locale.ROOT);
      }
      if (token.isVerb() || token.text().equals(".")) {
        return "none";
      }
    }
    return "none";
  }

  /**
   * How a sentence opens: with an adverb, a conjunction or preposition, a pronoun, or otherwise.
   */
  static String opening(Sentence sentence) {
    var first = sentence.token(0);
    if (Set.of("RB", "CC", "IN").contains(first.tag())) {
      return first.lemma().toLowerCase(Locale.ROOT);
    }
    return first.isPronoun() ? "pronoun" : "other";
  }

  /**
   * By which relation and in which tense somebody says it; {@code none} without a verb of saying.
   */
  static String speech(Occasion occasion) {
    var graph = occasion.sentence().graph();
    var at = occasion.trigger();
    for (var step = 0; step < FARTHEST_SPEECH && at != DependencyGraph.NONE; step++) {
      var head = graph.head(at);
      if (head != DependencyGraph.NONE && graph.is(at, "ccomp", "parataxis")) {
        return graph.relation(at) + " " + ClauseTense.of(occasion.sentence(), head);
      }
      at = head;
    }
    return "none";
  }
}
