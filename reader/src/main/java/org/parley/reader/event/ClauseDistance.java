package org.parley.reader.event;

import java.util.Map;
import org.parley.language.DependencyGraph;

/**
 * How far two tokens stand apart in a sentence: one a step within a clause, more where a clause is
 * left or entered, too far where the one is what is said and the other how it was said.
 */
public final class ClauseDistance {
  /** What it costs to leave a clause upwards, by its relation. */
  private static final Map<String, Integer> UP =
      Map.of(
          "ccomp",
          12,
          "parataxis",
          12,
          "acl:relcl",
          9,
          "csubj",
          8,
          "advcl",
          4,
          "dep",
          4,
          "conj",
          4,
          "acl",
          2,
          "xcomp",
          1);

  /** What it costs to enter one downwards. */
  private static final Map<String, Integer> DOWN =
      Map.of(
          "ccomp",
          12,
          "parataxis",
          12,
          "acl:relcl",
          7,
          "csubj",
          8,
          "advcl",
          7,
          "dep",
          6,
          "conj",
          6,
          "acl",
          4,
          "xcomp",
          3);

  private ClauseDistance() {}

  /**
   * The cost of the way from a predicate to another token; {@link Integer#MAX_VALUE} without a way.
   */
  public static int between(DependencyGraph graph, int predicate, int token) {
    var down = graph.ancestors(token);
    var cost = 0;
    var at = predicate;
    while (at != token && !down.contains(at)) {
      cost += UP.getOrDefault(graph.relation(at), 1);
      at = graph.head(at);
      if (at == DependencyGraph.NONE) {
        return Integer.MAX_VALUE;
      }
    }
    for (var below = token; below != at; below = graph.head(below)) {
      cost += DOWN.getOrDefault(graph.relation(below), 1);
    }
    return cost;
  }
}
