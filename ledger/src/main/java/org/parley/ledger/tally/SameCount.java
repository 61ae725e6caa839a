package org.parley.ledger.tally;

import org.parley.ledger.likeness.Days;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Times;
import org.parley.ledger.likeness.Words;
import org.parley.model.reading.TallyKind;

/**
 * Weighs whether two tallies count the same thing. Numbers may differ: by speaker, and from day to
 * day. What they count, whom, and the time they cover may not. Weights as in the incidents: rounded
 * log-odds, and {@link #SAME} to be reached.
 */
final class SameCount {
  static final double SAME = 3;
  private static final double IMPOSSIBLE = -20;
  private static final double SAME_PARTIES = 0.66;

  /** Longest time, in days, that one incident takes; what covers more is a running total. */
  private static final int ONE_INCIDENT = 3;

  /** Days by which two articles may differ on the beginning of an episode. */
  private static final int SAME_START = 3;

  /** Days within which articles tell the same news. */
  private static final int SAME_NEWS = 3;

  private SameCount() {}

  static double score(Counted a, Counted b) {
    if (a.tally().kind() != b.tally().kind()) {
      return IMPOSSIBLE;
    }
    var time = time(a, b);
    if (time <= IMPOSSIBLE || Parties.overlapOfDistinct(a.whom(), b.whom()) < SAME_PARTIES) {
      return IMPOSSIBLE;
    }
    var number = a.sameNumber(b) ? 1.5 : 0;
    return 1 + time + sectors(a, b) + authors(a, b) + number + words(a, b);
  }

  /**
   * Soldiers and civilians are two; a bare country beside either may be a total beside its part.
   */
  private static double sectors(Counted a, Counted b) {
    var x = a.sectors();
    var y = b.sectors();
    if (x.equals(y)) {
      return 1;
    }
    return x.contains("") || y.contains("") ? 0 : -3;
  }

  private static double authors(Counted a, Counted b) {
    var x = a.tally().by();
    var y = b.tally().by();
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    return Parties.meet(x, y) ? 0.5 : -3;
  }

  private static double time(Counted a, Counted b) {
    var x = a.days();
    var y = b.days();
    if (x.isPresent() && y.isPresent()) {
      return time(x.get(), y.get());
    }
    var apart = Times.apart(a.told(), b.told());
    return apart.filter(days -> days <= SAME_NEWS).isPresent() ? 0 : -2;
  }

  private static double time(Days x, Days y) {
    var short1 = x.count() <= ONE_INCIDENT;
    var short2 = y.count() <= ONE_INCIDENT;
    if (short1 != short2) {
      return x.first() == y.first() ? 0.5 : IMPOSSIBLE;
    }
    if (short1) {
      return x.gap(y) == 0 ? 1.5 : IMPOSSIBLE;
    }
    if (Math.abs(x.first() - y.first()) <= SAME_START || x.overlap(y) >= 0.8) {
      return 1.5;
    }
    return x.overlap(y) >= 0.5 ? 0.5 : IMPOSSIBLE;
  }

  /** What is counted stands in the words alone where the kind does not say it. */
  private static double words(Counted a, Counted b) {
    if (Words.meet(a.things(), b.things())) {
      return 0.5;
    }
    return a.tally().kind() == TallyKind.OTHER ? -1 : 0;
  }
}
