package org.parley.export;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.LifeAct;

/**
 * One act in the life of a ceasefire.
 *
 * @param ceasefire the ceasefire
 * @param number its place in that life, from 1
 * @param act the act, with each telling
 */
public record TruceAct(Ceasefire ceasefire, int number, LifeAct act) {
  /** The acts of a ceasefire, in order of time. */
  static Stream<TruceAct> of(Ceasefire ceasefire) {
    return IntStream.range(0, ceasefire.acts().size())
        .mapToObj(i -> new TruceAct(ceasefire, i + 1, ceasefire.acts().get(i)));
  }

  /** Its name in reports. */
  public String name() {
    return ceasefire.id() + "/" + number;
  }
}
