package org.parley.ledger.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Places;
import org.parley.ledger.likeness.Times;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;

/**
 * Incidents of two sides that the ledger does not take for one and that an analyst may: of one
 * type, at most a day apart, near each other, with a party in common. Each is paired once, the most
 * alike first.
 */
final class Likeness {
  /** Centres nearer than this are one place, in kilometres: the "near" of UCDP GED. */
  private static final double NEAR_KM = 25;

  private static final int ONE_DAY = 1;

  /** A pair with how alike it is. */
  private record Pair(Told news, Told dataSet, double score, String why) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::score)
          .reversed()
          .thenComparing(pair -> pair.news().incident())
          .thenComparing(pair -> pair.dataSet().incident());

  private Likeness() {}

  /** The pairs among incidents that one side alone tells. */
  static List<Match> among(List<Told> news, List<Told> dataSet) {
    var pairs = new ArrayList<Pair>();
    for (var one : news) {
      for (var other : dataSet) {
        pair(one, other).ifPresent(pairs::add);
      }
    }
    var taken = new HashSet<Told>();
    var matches = new ArrayList<Match>();
    for (var pair : pairs.stream().sorted(BEST_FIRST).toList()) {
      if (!taken.contains(pair.news()) && !taken.contains(pair.dataSet())) {
        taken.add(pair.news());
        taken.add(pair.dataSet());
        matches.add(new Match(pair.news(), pair.dataSet(), false, pair.why()));
      }
    }
    return matches;
  }

  private static Optional<Pair> pair(Told news, Told dataSet) {
    if (!isSameDeed(news.type(), dataSet.type())) {
      return Optional.empty();
    }
    var gap = gap(news, dataSet);
    var parties = Parties.overlap(news.everybody(), dataSet.everybody());
    if (gap.isEmpty() || gap.get() > ONE_DAY || parties == 0) {
      return Optional.empty();
    }
    return place(news, dataSet)
        .map(
            place ->
                new Pair(
                    news,
                    dataSet,
                    parties + (gap.get() == 0 ? 1 : 0) + place.score(),
                    String.format(
                        Locale.ROOT,
                        "%s, %s, parties %.2f",
                        gap.get() == 0 ? "days in common" : "one day apart",
                        place.why(),
                        parties)));
  }

  private static boolean isSameDeed(EventType one, EventType other) {
    return one == other || isForce(one) && isForce(other);
  }

  private static boolean isForce(EventType type) {
    return type == EventType.ASSAULT || type == EventType.COERCE;
  }

  private static Optional<Long> gap(Told one, Told other) {
    return one.when().flatMap((Interval a) -> other.when().map(b -> Times.gap(a, b)));
  }

  /** How near two places are. */
  private record Nearness(double score, String why) {}

  private static Optional<Nearness> place(Told one, Told other) {
    var x = one.where();
    var y = other.where();
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    if (Places.sameName(x.get(), y.get())) {
      return Optional.of(new Nearness(2, "both in " + x.get().name()));
    }
    var km = Places.km(x.get(), y.get());
    if (km.filter(distance -> distance <= NEAR_KM).isPresent()) {
      return Optional.of(
          new Nearness(1.5, String.format(Locale.ROOT, "%.0f km apart", km.orElseThrow())));
    }
    var isWide = Places.isWide(x.get()) || Places.isWide(y.get());
    return isWide && x.get().country().isPresent() && x.get().country().equals(y.get().country())
        ? Optional.of(new Nearness(0.5, "one is a region of the other's country"))
        : Optional.empty();
  }
}
