package org.parley.bench.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.reading.Event;

/**
 * Which events of a reading are which of gold: each at most one, best fits first, those that must
 * be found before those that may be.
 *
 * @param matched places of the events that have gold, from 0
 * @param missed how many events of gold were not found, optional ones aside
 */
record Alignment(Set<Integer> matched, int missed) {
  private record Pair(boolean optional, double fit, int gold, int event) {}

  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::optional)
          .thenComparing(Comparator.comparingDouble(Pair::fit).reversed())
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::event);

  static Alignment of(List<GoldEvent> gold, List<Event> events) {
    var pairs = new ArrayList<Pair>();
    for (var g = 0; g < gold.size(); g++) {
      for (var e = 0; e < events.size(); e++) {
        var fit = gold.get(g).fit(events.get(e));
        if (fit > 0) {
          pairs.add(new Pair(gold.get(g).optional(), fit, g, e));
        }
      }
    }
    pairs.sort(ORDER);
    var found = new HashSet<Integer>();
    var matched = new HashSet<Integer>();
    for (var pair : pairs) {
      if (!found.contains(pair.gold()) && !matched.contains(pair.event())) {
        found.add(pair.gold());
        matched.add(pair.event());
      }
    }
    var missed = 0;
    for (var g = 0; g < gold.size(); g++) {
      missed += found.contains(g) || gold.get(g).optional() ? 0 : 1;
    }
    return new Alignment(matched, missed);
  }
}
