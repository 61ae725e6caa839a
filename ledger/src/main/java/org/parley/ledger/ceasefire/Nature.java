package org.parley.ledger.ceasefire;

/** What a report makes of a truce, as far as it tells two truces apart. */
enum Nature {
  /** A third party's call and answers to it, no more. */
  APPEAL,
  /** Declared by one side for its own forces. */
  UNILATERAL,
  /** Agreed, offered to agree, or put in force between sides. */
  MUTUAL,
  /** The report speaks of the truce without saying how it came about. */
  UNTOLD
}
