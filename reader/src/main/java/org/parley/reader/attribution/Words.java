package org.parley.reader.attribution;

import org.parley.language.Sentence;
import org.parley.reader.mention.Range;

/**
 * A run of tokens of one sentence.
 *
 * @param first its first token
 * @param last its last token, included
 */
record Words(int first, int last) {
  Words {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("No such words: " + first + " to " + last);
    }
  }

  /** Whether a token is one of them. */
  boolean holds(int token) {
    return first <= token && token <= last;
  }

  /** Where they stand in the text. */
  Range in(Sentence sentence) {
    return new Range(sentence.token(first).begin(), sentence.token(last).end());
  }
}
