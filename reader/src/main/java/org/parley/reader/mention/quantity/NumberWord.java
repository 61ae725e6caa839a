package org.parley.reader.mention.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of numbers.yml.
 *
 * @param word in lower case
 * @param value what it counts by itself
 * @param times by what it multiplies the number before it
 * @param vague the least value of its plural without a number
 * @param ordinal whether it tells a place in a row
 * @param zero whether it tells that there was none
 */
record NumberWord(
    String word,
    Optional<BigDecimal> value,
    Optional<BigDecimal> times,
    Optional<BigDecimal> vague,
    boolean ordinal,
    boolean zero) {

  /** Whether it is a plural that names no number by itself: "dozens". */
  boolean isVaguePlural() {
    return value.isEmpty() && times.isEmpty() && vague.isPresent();
  }
}
