package org.parley.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A predicate as it stands in a sentence, with grammar undone: which token fills which slot of the
 * active clause.
 */
public final class Frame {
  private final int trigger;
  private final Map<String, List<Integer>> fillers = new LinkedHashMap<>();
  private final List<String> construction = new ArrayList<>();

  /** A frame without arguments. */
  Frame(int trigger) {
    this.trigger = trigger;
  }

  /** The token of the predicate. */
  public int trigger() {
    return trigger;
  }

  /** Adds a token to a slot such as {@code obj} or {@code obl:on}. */
  void fill(String slot, int token) {
    var tokens = fillers.computeIfAbsent(slot, key -> new ArrayList<>());
    if (!tokens.contains(token) && token != trigger) {
      tokens.add(token);
    }
  }

  /** Adds several. */
  void fill(String slot, List<Integer> tokens) {
    tokens.forEach(token -> fill(slot, token));
  }

  /** The tokens that fill a slot, from the text's left to its right as far as grammar tells. */
  public List<Integer> fillers(String slot) {
    return List.copyOf(fillers.getOrDefault(slot, List.of()));
  }

  /** The tokens that fill a slot. */
  public List<Integer> fillers(Slot slot) {
    return fillers(slot.toString());
  }

  /** The tokens that fill the first of these slots that is filled. */
  public List<Integer> firstFilled(List<Slot> slots) {
    return slots.stream()
        .map(this::fillers)
        .filter(f -> !f.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Notes a turn of grammar that was undone. */
  void note(String turn) {
    if (!construction.contains(turn)) {
      construction.add(turn);
    }
  }

  /** How the words stood, for whoever asks why. */
  public String construction() {
    return construction.isEmpty() ? "plain" : String.join(", ", construction);
  }

  @Override
  public String toString() {
    return trigger + " " + fillers + " " + construction;
  }
}
