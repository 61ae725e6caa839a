package org.parley.reader.event;

/** What was concluded about the parties of an event without words of its own. */
public enum Guess {
  /** Nobody is named: it is between the two who fight in this document. */
  THE_TWO_SIDES("between the two sides of this article"),
  /** Done to whom the actor fights in this document. */
  THE_FOE("against the actor's foe in this article"),
  /** What one accuses another of is done to the accuser. */
  THE_ACCUSER("to whoever accuses the actor of it"),
  /** What somebody is accused of is done by the accused. */
  THE_ACCUSED("by whoever is accused of it"),
  /** Who meets somebody and asks for something, asks whom they met. */
  WHOM_ONE_MET("of whom the actor met"),
  /** Done to the country where it happened. */
  THE_COUNTRY("to the country where it happened");

  private final String reason;

  Guess(String reason) {
    this.reason = reason;
  }

  /** A short line for whoever asks why. */
  public String reason() {
    return reason;
  }
}
