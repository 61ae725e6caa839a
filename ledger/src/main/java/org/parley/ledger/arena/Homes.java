package org.parley.ledger.arena;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.situation.Correction;

/**
 * Which arenas are folded together: each by itself, unless an analyst's ruling is on records of
 * two. Such arenas have one home, the first of them by name.
 */
public final class Homes {
  private final Map<Arena, Arena> towards = new HashMap<>();

  private Homes() {}

  /**
   * Finds homes.
   *
   * @param corrections the rulings
   * @param arenaOf the arena of a document; empty for one that has not come in
   */
  public static Homes of(
      Collection<Correction> corrections, Function<String, Optional<Arena>> arenaOf) {
    var homes = new Homes();
    for (var correction : corrections) {
      var a = arenaOf.apply(correction.a().document());
      var b = arenaOf.apply(correction.b().document());
      if (a.isPresent() && b.isPresent()) {
        homes.join(homes.of(a.get()), homes.of(b.get()));
      }
    }
    return homes;
  }

  private void join(Arena a, Arena b) {
    if (a.compareTo(b) < 0) {
      towards.put(b, a);
    } else if (b.compareTo(a) < 0) {
      towards.put(a, b);
    }
  }

  /** The arena under whose name this one is folded. */
  public Arena of(Arena arena) {
    var home = arena;
    for (var next = towards.get(home); next != null; next = towards.get(home)) {
      home = next;
    }
    return home;
  }
}
