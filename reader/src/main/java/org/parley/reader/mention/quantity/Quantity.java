package org.parley.reader.mention.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.reader.mention.Range;

/**
 * A number as it is told.
 *
 * @param sentence place of its sentence in the text
 * @param first first token, bounds such as "at least" included
 * @param number first token of the number itself
 * @param last last token of the number
 * @param range its characters
 * @param form how it is told
 * @param low least value, included; empty when only an upper bound is told
 * @param high greatest value, included; empty for "more than", "dozens"
 */
public record Quantity(
    int sentence,
    int first,
    int number,
    int last,
    Range range,
    Form form,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high) {

  /** How a number is told. */
  public enum Form {
    /** In figures or words: "150", "seven hundred sixty". */
    CARDINAL,
    /** A plural that names no number: "dozens", "tens of thousands". */
    VAGUE,
    /** One more of several: "a fifth person". */
    ORDINAL,
    /** That there was none: "no soldiers", "nobody", "not a single life". */
    ZERO
  }
}
