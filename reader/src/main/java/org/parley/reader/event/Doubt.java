package org.parley.reader.event;

/** Why a telling may be of no event: as a rule such tellings are left out. */
public enum Doubt {
  /** Wished, asked for, feared, conditional. */
  OPEN,
  /** The content of a promise, a demand or a refusal. */
  ASKED,
  /** Told as not done. */
  DENIED,
  /** A participle before its noun describes: "captured militants". */
  DESCRIPTION,
  /** Nobody is named by its words. */
  NOBODY
}
