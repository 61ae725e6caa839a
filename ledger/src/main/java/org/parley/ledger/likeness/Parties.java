package org.parley.ledger.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.reading.Actor;

/**
 * Actors as parties to a conflict. A country's army, government and the country as such are one
 * party; the armed movements inside it are others, so that the two sides of a civil war stay two.
 */
public final class Parties {
  /** Places of codes whose second part names the body itself, not a sector of it. */
  private static final Set<String> BODIES = Set.of("IGO", "NGO", "IMG", "MNC", "ISM");

  private static final Set<String> UNNAMED = Set.of("UNK", "UAF");

  private Parties() {}

  /** Whether two codes can stand for one party: an unnamed part is compatible with a named one. */
  public static boolean same(Actor a, Actor b) {
    if (!a.place().equals(b.place()) || a.isArmedNonState() != b.isArmedNonState()) {
      return false;
    }
    if (BODIES.contains(a.place())) {
      return compatible(a.sector(), b.sector()) && compatible(a.name(), b.name());
    }
    return !a.isArmedNonState() || compatible(a.name(), b.name());
  }

  /** Whether the code names somebody at all, so that he can be a side of something. */
  public static boolean isNamed(Actor actor) {
    return !UNNAMED.contains(actor.place()) && !actor.sector().equals("UNK");
  }

  /**
   * The party as a key: one text for all codes of one party, names of bodies and groups left out.
   */
  public static String key(Actor actor) {
    return actor.isArmedNonState() ? actor.place() + ".REB" : actor.place();
  }

  /** The keys of several codes, in order. */
  public static Set<String> keys(Collection<Actor> actors) {
    var keys = new TreeSet<String>();
    actors.forEach(actor -> keys.add(key(actor)));
    return keys;
  }

  /**
   * How far two groups are the same parties: the F1 of their parties, from 0 to 1. Two empty groups
   * agree.
   */
  public static double overlap(Collection<Actor> a, Collection<Actor> b) {
    return overlapOfDistinct(distinct(a), distinct(b));
  }

  /** The same of groups that have each party once. */
  public static double overlapOfDistinct(List<Actor> left, List<Actor> right) {
    if (left == right || left.isEmpty() && right.isEmpty()) {
      return 1;
    }
    if (left.size() == 1 && right.size() == 1) {
      return same(left.get(0), right.get(0)) ? 1 : 0;
    }
    return (double) (hits(left, right) + hits(right, left)) / (left.size() + right.size());
  }

  private static int hits(List<Actor> some, List<Actor> others) {
    var hits = 0;
    for (var i = 0; i < some.size(); i++) {
      if (anySame(some.get(i), others)) {
        hits++;
      }
    }
    return hits;
  }

  /** Whether every party of the first group is one of the second. */
  public static boolean within(Collection<Actor> part, Collection<Actor> whole) {
    for (var actor : part) {
      if (!anySame(actor, whole)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the groups have a party in common. */
  public static boolean meet(Collection<Actor> a, Collection<Actor> b) {
    for (var actor : a) {
      if (anySame(actor, b)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the group holds the party of this code. */
  public static boolean anySame(Actor actor, Collection<Actor> group) {
    for (var other : group) {
      if (same(actor, other)) {
        return true;
      }
    }
    return false;
  }

  /** Both groups, each party once, by its first code. */
  public static List<Actor> union(Collection<Actor> a, Collection<Actor> b) {
    var all = new ArrayList<Actor>(a);
    all.addAll(b);
    return distinct(all);
  }

  /** Each party once, by its first code. */
  public static List<Actor> distinct(Collection<Actor> actors) {
    if (actors.size() < 2) {
      return List.copyOf(actors);
    }
    var parties = new ArrayList<Actor>();
    for (var actor : actors) {
      if (!anySame(actor, parties)) {
        parties.add(actor);
      }
    }
    return parties;
  }

  private static boolean compatible(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }
}
