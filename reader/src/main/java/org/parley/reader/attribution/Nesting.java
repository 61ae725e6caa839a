package org.parley.reader.attribution;

import java.util.Comparator;
import java.util.List;
import org.parley.reader.mention.Range;

/** Puts attributions in the order of the text and counts how deep each lies in others. */
final class Nesting {
  private Nesting() {}

  static List<Attribution> order(List<Attribution> found) {
    return found.stream()
        .map(a -> a.atDepth((int) found.stream().filter(b -> !b.equals(a) && holds(b, a)).count()))
        .sorted(Comparator.comparingInt(Nesting::place))
        .toList();
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return inner.cue().stream()
        .findFirst()
        .filter(cue -> outer.content().stream().anyMatch(range -> range.holds(cue)))
        .isPresent();
  }

  private static int place(Attribution attribution) {
    return attribution.cue().stream().mapToInt(Range::begin).min().orElse(0);
  }
}
