package org.parley.reader.record;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;

/**
 * Which tellings are of one occurrence: same type, words that retell, parties that do not
 * contradict each other, one place, and days that overlap where both tell them. Headline, lead and
 * body tell one attack, not three.
 */
final class Occurrences {
  private static final int NEAR_DAYS = 2;

  /** How many sentences a day that is told reaches. */
  private static final int REACH = 3;

  /** More than all arguments together. */
  private static final int SURE = 8;

  private Occurrences() {}

  /** Groups of tellings, the fullest telling of each first; groups in the order of the text. */
  static List<List<ToldEvent>> join(List<ToldEvent> told) {
    var groups = new ArrayList<List<ToldEvent>>();
    for (var telling : surestFirst(told)) {
      var same =
          groups.stream().filter(g -> g.stream().allMatch(t -> isSame(t, telling))).findFirst();
      if (same.isPresent()) {
        same.get().add(telling);
      } else {
        groups.add(new ArrayList<>(List.of(telling)));
      }
    }
    groups.forEach(g -> g.sort((a, b) -> Integer.compare(fullness(b), fullness(a))));
    groups.sort(Comparator.comparing(g -> first(g)));
    return groups;
  }

  /** What is doubtful joins what is sure, and draws nothing to itself before that. */
  private static List<ToldEvent> surestFirst(List<ToldEvent> told) {
    return told.stream().sorted(Comparator.comparing(t -> !t.mention().isSure())).toList();
  }

  private static Integer first(List<ToldEvent> group) {
    return group.stream().mapToInt(t -> t.mention().range().begin()).min().orElseThrow();
  }

  private static int fullness(ToldEvent t) {
    return (t.mention().isSure() ? SURE : 0)
        + 2 * Math.min(1, t.mention().actor().size())
        + 2 * Math.min(1, t.mention().recipient().size())
        + (t.isDated() ? 1 : 0);
  }

  private static boolean isSame(ToldEvent one, ToldEvent other) {
    return one.mention().type() == other.mention().type()
        && one.mention().status() == other.mention().status()
        && agree(one, other)
        && one.wording().mayRetell(other.wording())
        && mayBeOfOnePlace(one, other)
        && isInReach(one, other)
        && mayBeOfOneTime(one, other);
  }

  /** One place an event: two towns of one country are the places of two; a town is in its land. */
  private static boolean mayBeOfOnePlace(ToldEvent one, ToldEvent other) {
    if (one.toldWhere().isEmpty() || other.toldWhere().isEmpty()) {
      return true;
    }
    var here = one.toldWhere().get();
    var there = other.toldWhere().get();
    return here.name().equals(there.name())
        || !here.country().equals(there.country())
        || isWide(here)
        || isWide(there);
  }

  /** A country, or a part of one that no gazetteer lists: "northern Uganda". */
  private static boolean isWide(Place place) {
    var precision = place.precision();
    return precision.filter(Precision.COUNTRY::equals).isPresent()
        || precision.filter(Precision.REGION::equals).isPresent() && place.gazetteer().isEmpty();
  }

  /** Far from the day that one telling names, a telling without a day is of another occurrence. */
  private static boolean isInReach(ToldEvent one, ToldEvent other) {
    var distance = one.mention().trigger().sentence() - other.mention().trigger().sentence();
    return one.isDated() == other.isDated() || Math.abs(distance) <= REACH;
  }

  /** A day that was only concluded gives way to one that was told near it. */
  private static boolean mayBeOfOneTime(ToldEvent one, ToldEvent other) {
    if (one.when().isEmpty() || other.when().isEmpty()) {
      return true;
    }
    if (one.isDated() && other.isDated()) {
      return one.when().get().overlaps(other.when().get());
    }
    var gap = ChronoUnit.DAYS.between(one.when().get().last(), other.when().get().last());
    return Math.abs(gap) <= NEAR_DAYS;
  }

  private static boolean agree(ToldEvent one, ToldEvent other) {
    if (one.mention().type().isMutual() && (one.mention().mutual() || other.mention().mutual())) {
      var a = parties(one.mention().actor(), one.mention().recipient());
      var b = parties(other.mention().actor(), other.mention().recipient());
      return a.containsAll(b) || b.containsAll(a);
    }
    return compatible(parties(one.mention().actor()), parties(other.mention().actor()))
        && compatible(parties(one.mention().recipient()), parties(other.mention().recipient()));
  }

  private static boolean compatible(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  @SafeVarargs
  private static Set<String> parties(List<Actor>... actors) {
    var all = new HashSet<String>();
    for (var list : actors) {
      all.addAll(list.stream().map(a -> a.side().code()).collect(Collectors.toSet()));
    }
    return all;
  }
}
