package org.parley.reader.tally;

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

  /** The count of another number that this one's kind holds for as well. */
  Count extendedTo(Phrase other, String how) {
    return new Count(other, kind, word, entry, how);
  }
}
