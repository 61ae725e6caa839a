package org.parley.export.flat;

import java.util.stream.Stream;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.StateClaim;

/** The last word of one speaker on one ceasefire. */
record State(Ceasefire ceasefire, StateClaim claim) {
  static Stream<State> of(Ceasefire ceasefire) {
    return ceasefire.state().stream().map(claim -> new State(ceasefire, claim));
  }
}
