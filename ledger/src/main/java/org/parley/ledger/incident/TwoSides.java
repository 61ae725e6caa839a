package org.parley.ledger.incident;

import java.util.List;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Places;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;

/**
 * Recognises one act that an article tells as two events because two sides name different authors
 * for it: "each accused the other of shelling the village".
 */
final class TwoSides {
  private static final double SAME = 0.99;

  private TwoSides() {}

  /**
   * Whether both are violent, on the same day at the same named place, with author and victim
   * swapped, and each is told by the side that suffers it.
   */
  static boolean tellOneAct(Event a, Event b) {
    return a.type() == EventType.ASSAULT
        && b.type() == EventType.ASSAULT
        && same(a.actor(), b.recipient())
        && same(a.recipient(), b.actor())
        && Parties.meet(a.speakers(), a.recipient())
        && Parties.meet(b.speakers(), b.recipient())
        && a.when().isPresent()
        && a.when().equals(b.when())
        && isSamePlace(a, b);
  }

  private static boolean same(List<Actor> x, List<Actor> y) {
    return !x.isEmpty() && Parties.overlap(x, y) >= SAME;
  }

  private static boolean isSamePlace(Event a, Event b) {
    return a.where().isPresent()
        && b.where().isPresent()
        && !Places.isWide(a.where().get())
        && Places.sameName(a.where().get(), b.where().get());
  }
}
