package org.parley.bench.confidence;

import java.util.List;
import java.util.Locale;
import org.parley.model.reading.Event;

/**
 * How many events are right, missed, and too many.
 *
 * @param right events with gold
 * @param missed gold without an event
 * @param extra events without gold
 */
record Score(int right, int missed, int extra) {
  static final Score NONE = new Score(0, 0, 0);

  static Score of(List<GoldEvent> gold, List<Event> events) {
    var alignment = Alignment.of(gold, events);
    var right = alignment.matched().size();
    return new Score(right, alignment.missed(), events.size() - right);
  }

  Score plus(Score other) {
    return new Score(right + other.right, missed + other.missed, extra + other.extra);
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (2 * right + missed + extra);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f",
        right / Math.max(1.0, right + extra),
        right / Math.max(1.0, right + missed),
        f1());
  }
}
