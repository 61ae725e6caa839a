package org.parley.ledger.ceasefire;

import java.util.List;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.Actor;

/** Whose voice tells an act, as far as it matters for what the act does to a truce. */
enum Voice {
  /** The publisher, or somebody who is no party to the truce. */
  OUTSIDE,
  /** One side alone. */
  ONE_SIDE,
  /** Both sides, together or one after the other. */
  BOTH_SIDES;

  /** Whose voice the speakers are; nobody named is the publisher. */
  static Voice of(List<Actor> speakers, List<Actor> parties) {
    var sides =
        Parties.distinct(speakers).stream().filter(s -> Parties.anySame(s, parties)).count();
    if (sides == 0) {
      return OUTSIDE;
    }
    return sides == 1 ? ONE_SIDE : BOTH_SIDES;
  }
}
