package org.parley.ledger.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many incidents of one place, month or party each side tells.
 *
 * @param name the place, the month (ISO 8601) or the party's code; empty where none is told
 * @param both told by both, as the ledger joins them
 * @param alike perhaps told by both
 * @param news told by the news alone
 * @param dataSet told by the data set alone
 */
public record Breakdown(String name, long both, long alike, long news, long dataSet) {
  private static final Comparator<Breakdown> MOST_FIRST =
      Comparator.comparing(Breakdown::all).reversed().thenComparing(Breakdown::name);

  private long all() {
    return both + alike + news + dataSet;
  }

  private Breakdown plus(Breakdown other) {
    return new Breakdown(
        name, both + other.both, alike + other.alike, news + other.news, dataSet + other.dataSet);
  }

  /** By what an incident has of something; those with most incidents first. */
  static List<Breakdown> of(
      List<Match> matches,
      List<Told> news,
      List<Told> dataSet,
      Function<Told, ? extends Collection<String>> names) {
    var all = new ArrayList<Breakdown>();
    for (var match : matches) {
      for (var name : names.apply(match.dataSet())) {
        all.add(new Breakdown(name, match.joined() ? 1 : 0, match.joined() ? 0 : 1, 0, 0));
      }
    }
    news.forEach(one -> names.apply(one).forEach(n -> all.add(new Breakdown(n, 0, 0, 1, 0))));
    dataSet.forEach(one -> names.apply(one).forEach(n -> all.add(new Breakdown(n, 0, 0, 0, 1))));
    Map<String, Breakdown> byName = new TreeMap<>();
    all.forEach(one -> byName.merge(one.name(), one, Breakdown::plus));
    return byName.values().stream().sorted(MOST_FIRST).toList();
  }
}
