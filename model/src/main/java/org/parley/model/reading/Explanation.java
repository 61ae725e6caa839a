package org.parley.model.reading;

import java.util.List;

/**
 * Why a record is there: what in the codebook's data made it, and what was not said but concluded.
 *
 * @param entry the lexicon entry, such as {@code shell.v/ASSAULT}
 * @param construction how the words stood, such as {@code passive} or {@code noun of light verb}
 * @param guesses what was concluded without words of its own, one short line each
 */
public record Explanation(String entry, String construction, List<String> guesses) {
  public Explanation {
    guesses = List.copyOf(guesses);
  }
}
