package org.parley.reader.tally;

import java.util.Set;
import org.parley.model.reading.TallyKind;

/**
 * What a number counts.
 *
 * @param phrase the number and its noun
 * @param kind the kind of tally
 * @param word token of the word that told the kind
 * @param entry the row of kinds.yml
 * @param construction how the words stood
 */
record Count(Phrase phrase, TallyKind kind, int word, String entry, String construction) {

  private static final Set<String> EXTENDED = Set.of("list", "part", "ellipsis");

  /** Whether its kind is that of the count it goes on with. */
  boolean isExtended() {
    return EXTENDED.contains(construction);
  }

  /** The count of another number that this one's kind holds for as well. */
  Count extendedTo(Phrase other, String how) {
    return new Count(other, kind, word, entry, how);
  }

  /**
   * The count of a number of the next sentence, which goes on with this one: "this included 14".
   */
  Count carriedTo(Phrase other) {
    return new Count(other, kind, other.noun(), entry, "part");
  }
}
