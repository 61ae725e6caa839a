package org.parley.reader.ceasefire;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;

/**
 * Which tellings are of one act: the same act by doers that do not contradict each other, on days
 * that overlap where both are told. A day that was only concluded gives way to one that was told
 * near it.
 */
final class Tellings {
  private static final int NEAR_DAYS = 3;

  private Tellings() {}

  /** Groups of tellings, the plainest first; what is only taken for granted makes no act alone. */
  static List<List<ActMention>> join(List<ActMention> mentions) {
    var acts = new ArrayList<List<ActMention>>();
    for (var mention : mentions) {
      var same =
          acts.stream().filter(a -> a.stream().allMatch(m -> isSame(m, mention))).findFirst();
      if (same.isPresent()) {
        same.get().add(mention);
      } else {
        acts.add(new ArrayList<>(List.of(mention)));
      }
    }
    acts.removeIf(a -> a.stream().allMatch(Tellings::isVague));
    acts.forEach(a -> a.sort(Comparator.comparing(ActMention::isPresupposed)));
    return acts;
  }

  private static boolean isVague(ActMention mention) {
    return mention.isPresupposed() && mention.when().day().isEmpty();
  }

  private static boolean isSame(ActMention one, ActMention other) {
    return one.act() == other.act()
        && mayBeOfOneTime(one, other)
        && (isCommon(one.act()) || compatible(sides(one.by()), sides(other.by())));
  }

  /** A truce begins and ends for all at once. */
  private static boolean isCommon(ActKind act) {
    return act == ActKind.EFFECTIVE;
  }

  private static boolean compatible(Set<Actor> one, Set<Actor> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Set<Actor> sides(List<Actor> actors) {
    return actors.stream().map(Actor::side).collect(Collectors.toSet());
  }

  private static boolean mayBeOfOneTime(ActMention one, ActMention other) {
    var day = one.when().day();
    var otherDay = other.when().day();
    if (day.isEmpty() || otherDay.isEmpty()) {
      return true;
    }
    if (one.when().isTold() && other.when().isTold()) {
      return day.get().overlaps(otherDay.get());
    }
    return Math.abs(ChronoUnit.DAYS.between(day.get().last(), otherDay.get().last())) <= NEAR_DAYS;
  }

  /** The day of an act, told before concluded. */
  static Optional<Interval> day(List<ActMention> same) {
    return same.stream()
        .map(ActMention::when)
        .filter(ActMention.When::isTold)
        .findFirst()
        .or(() -> same.stream().map(ActMention::when).filter(w -> w.day().isPresent()).findFirst())
        .flatMap(ActMention.When::day);
  }
}
