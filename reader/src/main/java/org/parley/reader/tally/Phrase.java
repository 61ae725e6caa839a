package org.parley.reader.tally;

import org.parley.reader.mention.quantity.Quantity;

/**
 * A number with the noun that it counts.
 *
 * @param quantity the number
 * @param noun the head of what is counted; the number's last token when it stands alone
 * @param last last token of both
 * @param partitive whether "of" stands between them: "three of the victims"
 */
record Phrase(Quantity quantity, int noun, int last, boolean partitive) {

  /** Whether the number counts a noun and does not stand alone. */
  boolean hasNoun() {
    return noun != quantity.last();
  }
}
