package org.parley.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Which record of a reading stands for which record of gold, one to one: best pairs first, those
 * that gold requires before those it allows.
 *
 * @param pairs the matches
 * @param missed gold that nothing matches and that is not optional
 * @param extra records that match no gold
 */
record Alignment(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> extra) {
  /** A match. */
  record Pair(JsonNode gold, JsonNode found) {}

  private record Candidate(boolean optional, double score, int gold, int found) {}

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::optional)
          .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::found);

  /**
   * Aligns.
   *
   * @param score how well a record fits gold; 0 when not at all
   */
  static Alignment of(
      List<JsonNode> gold, List<JsonNode> found, ToDoubleBiFunction<JsonNode, JsonNode> score) {
    var candidates = new ArrayList<Candidate>();
    for (var g = 0; g < gold.size(); g++) {
      for (var f = 0; f < found.size(); f++) {
        candidates.add(
            new Candidate(
                isOptional(gold.get(g)), score.applyAsDouble(gold.get(g), found.get(f)), g, f));
      }
    }
    candidates.sort(ORDER);
    var usedGold = new boolean[gold.size()];
    var usedFound = new boolean[found.size()];
    var pairs = new ArrayList<Pair>();
    for (var one : candidates) {
      if (one.score() > 0 && !usedGold[one.gold()] && !usedFound[one.found()]) {
        usedGold[one.gold()] = true;
        usedFound[one.found()] = true;
        pairs.add(new Pair(gold.get(one.gold()), found.get(one.found())));
      }
    }
    var missed = new ArrayList<JsonNode>();
    for (var g = 0; g < gold.size(); g++) {
      if (!usedGold[g] && !isOptional(gold.get(g))) {
        missed.add(gold.get(g));
      }
    }
    var extra = new ArrayList<JsonNode>();
    for (var f = 0; f < found.size(); f++) {
      if (!usedFound[f]) {
        extra.add(found.get(f));
      }
    }
    return new Alignment(pairs, missed, extra);
  }

  private static boolean isOptional(JsonNode gold) {
    return gold.path("optional").asBoolean(false);
  }
}
