package org.parley.reader.tally;

import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;

/**
 * The clause that a word of a count belongs to: that of the verb above its objects and participles.
 */
final class Clauses {
  private static final int FARTHEST = 3;

  private Clauses() {}

  /** The head of the clause of a word. */
  static int head(Sentence sentence, int word) {
    var at = word;
    for (var step = 0; step < FARTHEST && goesUp(sentence, at); step++) {
      at = sentence.graph().head(at);
    }
    return at;
  }

  private static boolean goesUp(Sentence sentence, int at) {
    var graph = sentence.graph();
    return graph.head(at) != DependencyGraph.NONE
        && (graph.is(at, "conj", "obj", "xcomp", "nsubj", "nsubj:pass", "acl")
            || graph.is(at, "advcl") && sentence.token(at).tag().equals("VBG"));
  }

  /** Whether a token hangs in a clause, at most so many steps below its head. */
  static boolean holds(Sentence sentence, int head, int token, int farthest) {
    var steps = sentence.graph().ancestors(token).indexOf(head);
    return token == head || 0 <= steps && steps < farthest;
  }
}
