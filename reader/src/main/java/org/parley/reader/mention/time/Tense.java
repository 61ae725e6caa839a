package org.parley.reader.mention.time;

/** Where a clause places what it tells, seen from the day of publication. */
public enum Tense {
  /** Done or going on. */
  PAST,
  /** Still to come. */
  FUTURE,
  /** No verb tells. */
  UNCLEAR
}
