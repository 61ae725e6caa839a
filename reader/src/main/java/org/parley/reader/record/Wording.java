package org.parley.reader.record;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.event.EventMention;

/**
 * The words of a telling, as far as they show whether it retells what was told before: news that
 * comes back to an occurrence repeats its word, points to it ("the attack"), says it within one
 * phrase ("launched strikes"), or says what came of it ("killed ten").
 *
 * @param word lemma of the predicate
 * @param pointsBack whether it is a noun with a definite article or demonstrative
 * @param sentence place of its sentence
 * @param token place of the predicate in it
 * @param above the words that it depends on, nearest first
 */
record Wording(String word, boolean pointsBack, int sentence, int token, List<Integer> above) {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> OUTCOMES =
      Set.of("kill", "wound", "injure", "hurt", "die", "displace", "destroy", "damage", "capture");

  /** How far up in the graph a phrase reaches. */
  private static final int REACH = 4;

  Wording {
    above = List.copyOf(above);
  }

  /** The wording of a telling in its sentence. */
  static Wording of(Sentence sentence, EventMention mention) {
    var at = mention.trigger().token();
    var graph = sentence.graph();
    var above =
        IntStream.iterate(graph.head(at), head -> head != DependencyGraph.NONE, graph::head)
            .limit(REACH)
            .boxed()
            .toList();
    return new Wording(
        sentence.token(at).lemma().toLowerCase(Locale.ROOT),
        isDefinite(sentence, at),
        sentence.index(),
        at,
        above);
  }

  private static boolean isDefinite(Sentence sentence, int at) {
    return sentence.token(at).isNoun()
        && sentence.graph().children(at, "det").stream()
            .map(sentence::token)
            .map(Token::text)
            .anyMatch(word -> DEFINITE.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether one of two tellings may retell the other. */
  boolean mayRetell(Wording other) {
    return word.equals(other.word)
        || pointsBack
        || other.pointsBack
        || isOnePhraseWith(other)
        || isBeside(other) && (OUTCOMES.contains(word) || OUTCOMES.contains(other.word));
  }

  private boolean isOnePhraseWith(Wording other) {
    return sentence == other.sentence
        && (above.contains(other.token) || other.above.contains(token));
  }

  private boolean isBeside(Wording other) {
    return Math.abs(sentence - other.sentence) <= 1;
  }
}
