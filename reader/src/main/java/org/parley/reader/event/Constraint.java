package org.parley.reader.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in a slot: one of these lemmas or classes.
 *
 * @param slots the slots that may hold it
 * @param words lemmas in lower case
 * @param classes names of word classes, without the dollar sign
 */
record Constraint(List<Slot> slots, Set<String> words, Set<String> classes) {

  /**
   * Reads a slot expression and what it is to hold, such as {@code obj|nmod:of} and {@code
   * fire|$truce}.
   */
  static Constraint of(String slots, String values) {
    var all =
        Arrays.stream(values.split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
    return new Constraint(
        Slot.alternatives(slots),
        all.stream().filter(v -> !v.startsWith("$")).collect(Collectors.toUnmodifiableSet()),
        all.stream()
            .filter(v -> v.startsWith("$"))
            .map(v -> v.substring(1))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
