package org.parley.language;

import java.util.List;

/** Cuts a text into sentences and finds their grammar. Pure and safe for use by many threads. */
public interface Parser {

  /**
   * Parses a text of any length. Every character that is not white space belongs to a token.
   *
   * @param text plain text, paragraphs parted by line ends
   * @return its sentences in order; empty for a text without words
   */
  List<Sentence> parse(String text);
}
