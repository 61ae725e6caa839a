package org.parley.ledger.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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

  /** Of each mention the rows walked in which it stands, in order, each with its place there. */
  private final int[][] stands;

  private int rowsWalked;

  private Neighbours(int mentions) {
    this.stands = new int[mentions][];
    Arrays.fill(stands, new int[0]);
  }

  /** Calls the receiver once for each pair worth comparing, the smaller place first. */
  static void of(List<Mention> mentions, Receiver receiver) {
    var rows = new TreeMap<String, List<Integer>>();
    for (var i = 0; i < mentions.size(); i++) {
      for (var row : rows(mentions.get(i))) {
        rows.computeIfAbsent(row, key -> new ArrayList<>()).add(i);
      }
    }
    var neighbours = new Neighbours(mentions.size());
    var byDay =
        Comparator.comparing((Integer i) -> mentions.get(i).day())
            .thenComparing(Comparator.naturalOrder());
    for (var row : rows.values()) {
      row.sort(byDay);
      neighbours.walk(row, receiver);
    }
  }

  private void walk(List<Integer> row, Receiver receiver) {
    for (var i = 0; i < row.size(); i++) {
      int a = row.get(i);
      for (var j = i + 1; j < Math.min(row.size(), i + 1 + WINDOW); j++) {
        int b = row.get(j);
        if (!haveMet(a, b)) {
          receiver.pair(Math.min(a, b), Math.max(a, b));
        }
      }
    }
    for (var i = 0; i < row.size(); i++) {
      stand(row.get(i), rowsWalked, i);
    }
    rowsWalked++;
  }

  /** Whether they stood near each other in a row that was walked before. */
  private boolean haveMet(int a, int b) {
    var left = stands[a];
    var right = stands[b];
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      if (left[i] == right[j]) {
        if (Math.abs(left[i + 1] - right[j + 1]) <= WINDOW) {
          return true;
        }
        i += 2;
        j += 2;
      } else if (left[i] < right[j]) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return false;
  }

  private void stand(int mention, int row, int place) {
    var before = stands[mention];
    var all = Arrays.copyOf(before, before.length + 2);
    all[before.length] = row;
    all[before.length + 1] = place;
    stands[mention] = all;
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
