package org.parley.ledger.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ledger.correction.Rulings;
import org.parley.ledger.likeness.Clusters;
import org.parley.ledger.likeness.Clusters.Pair;
import org.parley.ledger.likeness.ContentId;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Reading;
import org.parley.model.reading.TallyKind;
import org.parley.model.situation.Correction.Ruling;
import org.parley.model.situation.Count;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SpeakerCount;
import org.parley.model.situation.TallyGroup;

/**
 * Brings tallies that count the same thing together: kind, whom, and incident or episode. A total
 * and its parts, which one article keeps apart, stay apart; two speakers' numbers for one thing in
 * one article come together.
 */
public final class TallyGroups {
  /** How many that follow in order of time a tally is compared with. */
  private static final int WINDOW = 40;

  private static final double FLOOR = 2;

  private final List<Counted> counted;
  private final Losses losses;
  private final Set<Pair> pairs = new LinkedHashSet<>();

  private TallyGroups(List<Counted> counted, Losses losses) {
    this.counted = counted;
    this.losses = losses;
    rows().forEach((key, row) -> compare(row));
  }

  /**
   * Groups tallies.
   *
   * @param readings in canonical order
   * @param rulings what analysts ruled on tallies
   * @param incidents found in the same readings
   * @return the groups; every tally is in exactly one
   */
  public static List<TallyGroup> of(
      Collection<Reading> readings, Rulings rulings, Collection<Incident> incidents) {
    return new TallyGroups(Counted.of(readings), Losses.of(incidents)).join(rulings);
  }

  /**
   * What is counted of one kind from a day on, such as those killed since a ceasefire: the groups
   * whose counts cover no earlier day. Nothing is added up; counts without a time say nothing of it
   * and are left out.
   */
  public static List<TallyGroup> since(
      Collection<TallyGroup> groups, TallyKind kind, LocalDate day) {
    return groups.stream()
        .filter(group -> group.kind() == kind)
        .filter(
            group ->
                group.counts().stream()
                    .flatMap(count -> count.history().stream())
                    .allMatch(c -> c.when().filter(w -> !w.first().isBefore(day)).isPresent()))
        .toList();
  }

  private Map<String, List<Integer>> rows() {
    var rows = new HashMap<String, List<Integer>>();
    for (var i = 0; i < counted.size(); i++) {
      var tally = counted.get(i).tally();
      var parties = Parties.keys(tally.who());
      for (var party : parties.isEmpty() ? Set.of("nobody") : parties) {
        rows.computeIfAbsent(tally.kind().code() + " " + party, key -> new ArrayList<>()).add(i);
      }
    }
    var inOrder = new LinkedHashMap<String, List<Integer>>();
    new TreeSet<>(rows.keySet())
        .forEach(key -> inOrder.put(key, rows.getOrDefault(key, List.of())));
    return inOrder;
  }

  private void compare(List<Integer> row) {
    row.sort(Comparator.comparing((Integer i) -> counted.get(i).day()).thenComparing(i -> i));
    for (var i = 0; i < row.size(); i++) {
      for (var j = i + 1; j < Math.min(row.size(), i + 1 + WINDOW); j++) {
        compare(Math.min(row.get(i), row.get(j)), Math.max(row.get(i), row.get(j)));
      }
    }
  }

  private void compare(int i, int j) {
    var a = counted.get(i);
    var b = counted.get(j);
    var score = SameCount.score(a, b);
    if (score >= SameCount.SAME && (!a.document().equals(b.document()) || areRivals(a, b))) {
      pairs.add(new Pair(i, j, score));
    }
  }

  /** Whether one article gives two speakers' numbers for one thing. */
  private static boolean areRivals(Counted a, Counted b) {
    return a.tally().who().equals(b.tally().who())
        && a.tally().when().isPresent()
        && a.tally().when().equals(b.tally().when())
        && !a.sameNumber(b)
        && !Parties.meet(a.tally().speakers(), b.tally().speakers())
        && !(a.tally().speakers().isEmpty() && b.tally().speakers().isEmpty());
  }

  private List<TallyGroup> join(Rulings rulings) {
    return Clusters.join(
            counted,
            Counted::teller,
            rulings.pairs(Ruling.SAME, counted, Counted::name),
            rulings.pairs(Ruling.NOT_SAME, counted, Counted::name),
            pairs,
            SameCount::score,
            FLOOR)
        .stream()
        .map(this::group)
        .toList();
  }

  private TallyGroup group(List<Counted> members) {
    var first = members.get(0);
    return new TallyGroup(
        ContentId.of("t", first.ref().toString()),
        first.tally().kind(),
        members.stream().map(m -> m.tally().who()).reduce(List.of(), Parties::union),
        members.stream().map(m -> m.tally().by()).reduce(List.of(), Parties::union),
        losses.incident(members),
        least(members),
        greatest(members),
        members.stream().map(Counted::ref).sorted().toList(),
        bySpeaker(members));
  }

  private static Optional<BigDecimal> least(List<Counted> members) {
    return members.stream()
        .map(m -> m.tally().low().or(() -> m.tally().high()))
        .flatMap(Optional::stream)
        .min(BigDecimal::compareTo);
  }

  /** Open where a member that is open upwards begins at the greatest number that is told. */
  private static Optional<BigDecimal> greatest(List<Counted> members) {
    var most =
        members.stream()
            .map(m -> m.tally().high())
            .flatMap(Optional::stream)
            .max(BigDecimal::compareTo);
    return most.filter(
        m ->
            members.stream()
                .noneMatch(
                    c ->
                        c.tally().high().isEmpty()
                            && c.tally().low().filter(l -> l.compareTo(m) >= 0).isPresent()));
  }

  private static List<SpeakerCount> bySpeaker(List<Counted> members) {
    Map<List<Actor>, List<Counted>> speakers = new LinkedHashMap<>();
    members.forEach(
        m -> speakers.computeIfAbsent(m.tally().speakers(), key -> new ArrayList<>()).add(m));
    return speakers.entrySet().stream()
        .map(
            entry ->
                new SpeakerCount(
                    entry.getKey(),
                    entry.getValue().stream()
                        .map(Counted::count)
                        .sorted(
                            Comparator.comparing((Count c) -> c.told().orElse(LocalDate.MAX))
                                .thenComparing(Count::source))
                        .toList()))
        .toList();
  }
}
