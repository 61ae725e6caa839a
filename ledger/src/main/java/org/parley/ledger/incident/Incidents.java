package org.parley.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.correction.Rulings;
import org.parley.ledger.likeness.Clusters;
import org.parley.ledger.likeness.Clusters.Pair;
import org.parley.ledger.likeness.ContentId;
import org.parley.ledger.likeness.Times;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.situation.Correction.Ruling;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Link;
import org.parley.model.situation.Telling;

/**
 * Joins events of several articles that are one occurrence. What one article, or one data set of
 * others, keeps apart stays apart; the exception is one act that an article tells twice because
 * each side names the other as its author.
 */
public final class Incidents {
  /** What the mean score between two groups must reach for the groups to be joined. */
  private static final double FLOOR = 2.5;

  private final List<Mention> mentions;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Pair> twoSides = new ArrayList<>();

  private Incidents(List<Mention> mentions) {
    this.mentions = mentions;
    Neighbours.of(mentions, this::compare);
  }

  /**
   * Joins events to incidents.
   *
   * @param mentions all events, in canonical order
   * @param rulings what analysts ruled on events
   * @return the incidents; every event is in exactly one
   */
  public static List<Incident> of(List<Mention> mentions, Rulings rulings) {
    return new Incidents(mentions).join(rulings);
  }

  private void compare(int i, int j) {
    var a = mentions.get(i);
    var b = mentions.get(j);
    if (a.isAnotherDayThan(b)) {
      return;
    }
    if (a.document().equals(b.document())) {
      if (TwoSides.tellOneAct(a.event(), b.event())) {
        twoSides.add(Pair.ruled(i, j));
      }
      return;
    }
    if (a.teller().equals(b.teller())) {
      return;
    }
    var score = Evidence.score(a, b);
    if (score >= Evidence.SAME) {
      pairs.add(new Pair(i, j, score));
    }
  }

  private List<Incident> join(Rulings rulings) {
    var same = new ArrayList<>(rulings.pairs(Ruling.SAME, mentions, Mention::name));
    same.addAll(twoSides);
    var clusters =
        Clusters.join(
            mentions,
            Mention::teller,
            same,
            rulings.pairs(Ruling.NOT_SAME, mentions, Mention::name),
            pairs,
            Evidence::score,
            FLOOR);
    var home = new HashMap<Mention, Integer>();
    for (var c = 0; c < clusters.size(); c++) {
      for (var mention : clusters.get(c)) {
        home.put(mention, c);
      }
    }
    var links = new HashMap<Integer, List<Link>>();
    for (var pair : pairs) {
      var a = mentions.get(pair.a());
      var b = mentions.get(pair.b());
      var cluster = home.get(a);
      if (cluster != null && cluster.equals(home.get(b))) {
        links.computeIfAbsent(cluster, key -> new ArrayList<>()).add(link(a, b));
      }
    }
    var incidents = new ArrayList<Incident>();
    for (var c = 0; c < clusters.size(); c++) {
      incidents.add(incident(clusters.get(c), links.getOrDefault(c, List.of())));
    }
    return incidents;
  }

  private static Link link(Mention a, Mention b) {
    var evidence = Evidence.explained(a, b);
    return new Link(a.ref(), b.ref(), evidence.sum(), evidence.clues());
  }

  private static Incident incident(List<Mention> members, List<Link> links) {
    var best =
        members.stream()
            .min(
                Comparator.comparing(
                        (Mention m) -> m.event().when().map(Interval::days).orElse(Long.MAX_VALUE))
                    .thenComparing(m -> m.event().where().isEmpty()))
            .orElseThrow()
            .event();
    var accounts =
        members.stream()
            .map(Mention::telling)
            .sorted(Comparator.comparing((Telling t) -> t.told().orElse(LocalDate.MAX)))
            .toList();
    var copies = WireCopies.among(members.stream().map(Mention::article).toList());
    return new Incident(
        ContentId.of("i", members.get(0).ref().toString()),
        commonest(members),
        best.actor(),
        best.recipient(),
        members.stream()
            .map(m -> m.event().when())
            .flatMap(Optional::stream)
            .reduce(Times::narrower),
        best.where(),
        members.stream().map(Mention::ref).sorted().toList(),
        accounts,
        links,
        copies.groups(),
        copies.voices(accounts));
  }

  private static EventType commonest(List<Mention> members) {
    Map<EventType, Integer> votes = new HashMap<>();
    members.forEach(member -> votes.merge(member.event().type(), 1, Integer::sum));
    return votes.keySet().stream()
        .min(
            Comparator.comparing((EventType type) -> -votes.getOrDefault(type, 0))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
