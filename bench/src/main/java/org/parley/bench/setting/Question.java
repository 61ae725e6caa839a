package org.parley.bench.setting;

import java.util.List;
import org.parley.reader.confidence.Features;

/**
 * One choice to learn from: the time or the place of an event of gold.
 *
 * @param article id of the article that tells it
 * @param set the set that the article belongs to
 * @param candidates what speaks for each candidate
 * @param isRight whether gold agrees with each, in the same order
 * @param ruled whether gold agrees with what the rules alone say
 */
record Question(
    String article, String set, List<Features> candidates, List<Boolean> isRight, boolean ruled) {
  Question {
    candidates = List.copyOf(candidates);
    isRight = List.copyOf(isRight);
  }

  /** Whether the right answer is among the candidates. */
  boolean hasAnswer() {
    return isRight.contains(true);
  }
}
