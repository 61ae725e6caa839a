package org.parley.ledger.ceasefire;

import java.util.Comparator;

/**
 * How well a report fits a life; the greater, the better.
 *
 * @param grade by what it fits
 * @param closeness how near the dates are; 0 is nearest
 * @param began the day, since 1970, on which the life began: of several truces the latest is meant
 */
record Fit(int grade, long closeness, long began) implements Comparable<Fit> {
  /** It speaks of the truce that is in force. */
  static final int IN_FORCE = 0;

  /** It dates a beginning near the day on which the life was told. */
  static final int TELLING = 1;

  /** It dates the same beginning. */
  static final int BEGINNING = 2;

  private static final Comparator<Fit> ORDER =
      Comparator.comparingInt(Fit::grade)
          .thenComparingLong(Fit::closeness)
          .thenComparingLong(Fit::began);

  @Override
  public int compareTo(Fit other) {
    return ORDER.compare(this, other);
  }
}
