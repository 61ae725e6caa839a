package org.parley.model.situation;

import java.util.List;

/**
 * Why two tellings were joined: the clues, for and against, and their sum.
 *
 * @param a one telling
 * @param b the other
 * @param score sum of the clues' weights
 * @param clues what was compared, in a fixed order; empty when an analyst ruled it
 */
public record Link(EventRef a, EventRef b, double score, List<Clue> clues) {
  public Link {
    clues = List.copyOf(clues);
  }
}
