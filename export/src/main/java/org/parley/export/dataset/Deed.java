package org.parley.export.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.reading.Actor;

/**
 * Who did it to whom, as a reading tells it: of what both did to each other, both are actors, and
 * the second of them the recipient too.
 *
 * @param actor who did it
 * @param recipient to whom
 */
record Deed(List<Actor> actor, List<Actor> recipient) {
  /** Of the two sides of a row. */
  static Deed of(boolean isMutual, List<Actor> one, List<Actor> two) {
    return isMutual && !one.isEmpty() && !two.isEmpty()
        ? new Deed(Stream.concat(one.stream(), two.stream()).distinct().toList(), two)
        : new Deed(one, two);
  }

  /** All of them, each once. */
  List<Actor> everybody() {
    return Stream.concat(actor.stream(), recipient.stream()).distinct().toList();
  }

  /** Those on a side, if the row names them. */
  static List<Actor> side(Optional<Actor> first, Stream<Actor> more) {
    return Stream.concat(first.stream(), more).distinct().toList();
  }
}
