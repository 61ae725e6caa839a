package org.parley.ledger.arena;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.parley.ledger.likeness.Leaders;
import org.parley.model.situation.Correction;

/**
 * Which arenas are folded together: each by itself, unless an analyst's ruling is on records of
 * two. Such arenas have one home, the first of them by name.
 */
public final class Homes {
  private final Leaders<Arena> leaders = new Leaders<>();

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
        homes.leaders.join(a.get(), b.get());
      }
    }
    return homes;
  }

  /** The arena under whose name this one is folded. */
  public Arena of(Arena arena) {
    return leaders.of(arena);
  }
}
