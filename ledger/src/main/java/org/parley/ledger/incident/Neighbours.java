package org.parley.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.EventType;

/**
 * Which events are worth comparing. The sorted neighbourhood of Hernández and Stolfo (1995): events
 * that share a party and a kind of act stand in one row, in order of time, and each is compared
 * with the next few alone. Cost grows with the number of events, and not with its square. What
 * looks back on the past, or has no date, stands in rows of its own, where the order of time says
 * little.
 */
final class Neighbours {
  /** How many that follow in a row an event is compared with. */
  private static final int WINDOW = 60;

  private static final int MOST_PARTIES = 6;

  /** What the receiver does with a pair of places in the list. */
  interface Receiver {
    void pair(int a, int b);
  }

  private Neighbours() {}

  /**
   * Calls the receiver for each pair worth comparing, the smaller place first; for a pair that
   * stands in several rows, as often. Remembering the pairs would cost more than comparing them
   * again.
   */
  static void of(List<Mention> mentions, Receiver receiver) {
    var rows = new HashMap<String, List<Integer>>();
    for (var i = 0; i < mentions.size(); i++) {
      for (var row : rows(mentions.get(i))) {
        rows.computeIfAbsent(row, key -> new ArrayList<>()).add(i);
      }
    }
    var byDay =
        Comparator.comparing((Integer i) -> mentions.get(i).day())
            .thenComparing(Comparator.naturalOrder());
    for (var key : new TreeSet<>(rows.keySet())) {
      var row = rows.getOrDefault(key, List.of());
      row.sort(byDay);
      for (var i = 0; i < row.size(); i++) {
        for (var j = i + 1; j < Math.min(row.size(), i + 1 + WINDOW); j++) {
          receiver.pair(Math.min(row.get(i), row.get(j)), Math.max(row.get(i), row.get(j)));
        }
      }
    }
  }

  private static Set<String> rows(Mention mention) {
    var rows = new TreeSet<String>();
    var parties = Parties.keys(mention.everybody());
    for (var kind : kinds(mention.event().type())) {
      for (var party : parties.isEmpty() ? Set.of("nobody") : parties) {
        if (rows.size() < 2 * MOST_PARTIES * kinds(mention.event().type()).size()) {
          rows.add(kind + " " + party);
          if (!mention.isNews()) {
            rows.add(kind + " " + party + " looking back");
          }
        }
      }
    }
    return rows;
  }

  /** Types that articles may take for each other share a kind. */
  private static Set<String> kinds(EventType type) {
    return switch (type) {
      case AGREE -> Set.of("word", "talk", "demand");
      case SUPPORT, CONCEDE -> Set.of("word");
      case CONSULT -> Set.of("talk");
      case RETREAT, COOPERATE, MOBILIZE -> Set.of("word", "force");
      case REQUEST, THREATEN -> Set.of("demand");
      case REJECT, ACCUSE -> Set.of("reproach");
      case ASSAULT -> Set.of("force");
      case COERCE -> Set.of("force", "sanction");
      case SANCTION -> Set.of("sanction");
      case AID, PROTEST -> Set.of(type.name());
    };
  }
}
