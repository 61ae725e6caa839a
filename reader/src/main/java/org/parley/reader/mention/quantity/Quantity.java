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
 * @param low least value, included; empty when only an upper bound is told
 * @param high greatest value, included; empty for "more than", "dozens"
 */
public record Quantity(
    int sentence,
    int first,
    int number,
    int last,
    Range range,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high) {}
