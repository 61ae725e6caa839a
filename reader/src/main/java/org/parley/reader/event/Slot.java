package org.parley.reader.event;

import java.util.Arrays;
import java.util.List;

/**
 * A place in the frame of a predicate, as in the active clause: {@code nsubj}, {@code obj}, {@code
 * obl:on}, {@code nmod:of}, {@code poss}, {@code compound}, {@code xcomp} ...
 *
 * @param relation relation of Universal Dependencies, or {@code poss} or {@code compound}
 * @param preposition preposition of an oblique or of a noun's complement, else empty
 */
public record Slot(String relation, String preposition) {

  /**
   * Reads alternatives in order of preference, such as {@code obj|obl:on}; {@code none} is no slot.
   */
  public static List<Slot> alternatives(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(String::strip)
        .filter(slot -> !slot.isEmpty() && !slot.equals("none"))
        .map(Slot::of)
        .toList();
  }

  private static Slot of(String text) {
    var colon = text.indexOf(':');
    return colon < 0
        ? new Slot(text, "")
        : new Slot(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return preposition.isEmpty() ? relation : relation + ":" + preposition;
  }
}
