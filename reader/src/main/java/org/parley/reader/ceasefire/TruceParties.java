package org.parley.reader.ceasefire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.reader.event.Opponents;

/**
 * Whose truce it is: the sides that its own words name, else those who do something to it, else the
 * foes of its sentence, else those of the document.
 */
final class TruceParties {
  private final Opponents opponents;

  TruceParties(Opponents opponents) {
    this.opponents = opponents;
  }

  /**
   * The parties of a truce.
   *
   * @param named whom the noun names: "a truce between X and Y", "a ceasefire with Z"
   * @param doers who agrees to it, breaks it, refuses it
   * @param present all actors of the sentence
   */
  List<Actor> of(List<Actor> named, List<Actor> doers, List<Actor> present) {
    var told = sides(named);
    if (told.size() >= 2) {
      return told;
    }
    var acting = sides(doers);
    if (told.size() == 1) {
      return with(told.get(0), acting, present);
    }
    var main = opponents.main();
    if (acting.size() >= 2) {
      return foesAmong(acting)
          .filter(pair -> isAsStrong(pair, main) || !isWithin(pair, main))
          .orElseGet(() -> isWithin(acting, main) ? main : acting);
    }
    if (acting.size() == 1 && isFighter(acting.get(0), main)) {
      return with(acting.get(0), List.of(), present);
    }
    return foesAmong(sides(present)).filter(pair -> isAsStrong(pair, main)).orElse(main);
  }

  /** Whether some who act together stand on one side of the foes of the document. */
  private static boolean isWithin(List<Actor> acting, List<Actor> main) {
    var within = acting.stream().map(Actor::side).filter(a -> Opponents.isParty(a, main));
    return main.size() == 2 && within.distinct().count() == 1;
  }

  /** One side that is known, and its foe. */
  private List<Actor> with(Actor one, List<Actor> first, List<Actor> present) {
    var other =
        foeAmong(one, first)
            .or(() -> first.stream().filter(a -> !isSame(a, one)).findFirst())
            .or(() -> foeAmong(one, sides(present)).filter(foe -> isFoe(one, foe)))
            .or(() -> opponents.opponentOf(one));
    return other.map(o -> List.of(one, o)).orElse(List.of(one));
  }

  /**
   * Whether an actor that does something to a truce is one of its sides rather than somebody who
   * helps.
   */
  private boolean isFighter(Actor actor, List<Actor> main) {
    return Opponents.isParty(actor, main)
        || actor.isArmedNonState() && opponents.opponentOf(actor).isPresent();
  }

  /** Whether one fights another about as much as it fights its foe of the document. */
  private boolean isFoe(Actor one, Actor other) {
    return opponents
        .opponentOf(one)
        .map(foe -> isAsStrong(List.of(one, other), List.of(one, foe)))
        .orElse(true);
  }

  private boolean isAsStrong(List<Actor> pair, List<Actor> main) {
    return main.size() < 2
        || 4 * opponents.enmity(pair.get(0), pair.get(1))
            >= 3 * opponents.enmity(main.get(0), main.get(1));
  }

  private Optional<Actor> foeAmong(Actor one, List<Actor> others) {
    return others.stream()
        .filter(o -> opponents.enmity(one, o) > 0)
        .reduce((a, b) -> opponents.enmity(one, b) > opponents.enmity(one, a) ? b : a);
  }

  /** The two of these who are foes most. */
  private Optional<List<Actor>> foesAmong(List<Actor> actors) {
    Optional<List<Actor>> best = Optional.empty();
    var most = 0;
    for (var one : actors) {
      for (var other : actors) {
        var enmity = opponents.enmity(one, other);
        if (enmity > most) {
          most = enmity;
          best = Optional.of(List.of(one, other));
        }
      }
    }
    return best;
  }

  /** The sides of some actors, each once, by the name that says most. */
  private static List<Actor> sides(Collection<Actor> actors) {
    var sides = new LinkedHashMap<Actor, Actor>();
    actors.stream()
        .filter(Opponents::canFight)
        .map(Opponents::party)
        .forEach(a -> sides.merge(sideOf(a), a, (x, y) -> y.name().isEmpty() ? x : y));
    return new ArrayList<>(sides.values());
  }

  /** Groups that are named beside each other stay apart. */
  private static Actor sideOf(Actor actor) {
    return actor.isArmedNonState() && !actor.name().isEmpty() ? actor : actor.side();
  }

  private static boolean isSame(Actor one, Actor other) {
    return one.side().equals(other.side());
  }
}
