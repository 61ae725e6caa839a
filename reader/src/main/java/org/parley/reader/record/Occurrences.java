package org.parley.reader.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;
import org.parley.reader.record.Recorder.ToldEvent;

/**
 * Which tellings are of one occurrence: same type, parties that do not contradict each other, and days
 * that overlap where both tell them. Headline, lead and body tell one attack, not three.
 */
final class Occurrences {
  private Occurrences() {}

  /** Groups of tellings, the fullest telling of each first; groups in the order of the text. */
  static List<List<ToldEvent>> join(List<ToldEvent> told) {
    var groups = new ArrayList<List<ToldEvent>>();
    for (var telling : told) {
      var same = groups.stream().filter(g -> g.stream().allMatch(t -> isSame(t, telling))).findFirst();
      if (same.isPresent()) {
        same.get().add(telling);
      } else {
        groups.add(new ArrayList<>(List.of(telling)));
      }
    }
    groups.forEach(g -> g.sort((a, b) -> Integer.compare(fullness(b), fullness(a))));
    return groups;
  }

  private static int fullness(ToldEvent t) {
    return 2 * Math.min(1, t.mention().actor().size())
        + 2 * Math.min(1, t.mention().recipient().size())
        + (t.when().isPresent() ? 1 : 0);
  }

  private static boolean isSame(ToldEvent one, ToldEvent other) {
    return one.mention().type() == other.mention().type()
        && one.mention().status() == other.mention().status()
        && agree(one, other)
        && (one.when().isEmpty()
            || other.when().isEmpty()
            || one.when().get().overlaps(other.when().get()));
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
      all.addAll(
          list.stream()
              .map(a -> a.place() + (a.isArmedNonState() ? ".REB" : ""))
              .collect(Collectors.toSet()));
    }
    return all;
  }
}
