package org.parley.ledger.likeness;

import java.util.HashMap;
import java.util.Map;

/**
 * Things joined to groups, each known by its least member, so that the order of joining does not
 * matter. What was never joined is its own leader.
 */
public final class Leaders<T extends Comparable<T>> {
  private final Map<T, T> towards = new HashMap<>();

  /** Makes one group of the groups of both. */
  public void join(T one, T other) {
    var a = of(one);
    var b = of(other);
    if (a.compareTo(b) < 0) {
      towards.put(b, a);
    } else if (b.compareTo(a) < 0) {
      towards.put(a, b);
    }
  }

  /** The least member of its group. */
  public T of(T thing) {
    var leader = thing;
    for (var next = towards.get(leader); next != null; next = towards.get(leader)) {
      leader = next;
    }
    return leader;
  }
}
