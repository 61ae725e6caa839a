package org.parley.reader.mention.time;

/** Which of several Mondays, Mays or years is meant. */
enum Bearing {
  /** The one that the tense of the clause asks for. */
  BARE,
  /** That of the day of publication. */
  THIS,
  /** The nearest before the day of publication. */
  LAST,
  /** The nearest after it. */
  NEXT,
  /** The one just named. */
  THAT,
  /** The one before the time just named. */
  PREVIOUS,
  /** The one after it. */
  FOLLOWING;

  /**
   * Whether it is counted from a time named before in the text, not from the day of publication.
   */
  boolean looksBackInText() {
    return this == THAT || this == PREVIOUS || this == FOLLOWING;
  }
}
