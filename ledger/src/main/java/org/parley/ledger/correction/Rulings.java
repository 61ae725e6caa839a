package org.parley.ledger.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.ledger.likeness.Clusters.Pair;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/**
 * What holds after all corrections on one layer: for each pair of records the latest ruling.
 * Rulings on records that are not there wait until they come. "Same" carries over (a = b and b = c
 * make one of three); where that would join what is ruled apart, "not the same" wins.
 */
public final class Rulings {
  private final Map<List<RecordRef>, Ruling> latest = new LinkedHashMap<>();

  private Rulings(Collection<Correction> corrections, Layer layer) {
    for (var correction : new TreeSet<>(corrections)) {
      if (correction.layer() == layer && !correction.a().equals(correction.b())) {
        latest.put(List.of(correction.a(), correction.b()), correction.ruling());
      }
    }
    latest.values().removeIf(ruling -> ruling == Ruling.WITHDRAWN);
  }

  /** The rulings on one layer. */
  public static Rulings of(Collection<Correction> corrections, Layer layer) {
    return new Rulings(corrections, layer);
  }

  /** No rulings. */
  public static Rulings none() {
    return new Rulings(List.of(), Layer.INCIDENT);
  }

  /** The pairs of these things that are ruled so, by their places in the list. */
  public <T> List<Pair> pairs(Ruling ruling, List<T> things, Function<T, RecordRef> name) {
    if (latest.isEmpty()) {
      return List.of();
    }
    var places = new HashMap<RecordRef, Integer>();
    for (var i = 0; i < things.size(); i++) {
      places.put(name.apply(things.get(i)), i);
    }
    var pairs = new ArrayList<Pair>();
    latest.forEach(
        (pair, ruled) -> {
          var a = places.get(pair.get(0));
          var b = places.get(pair.get(1));
          if (ruled == ruling && a != null && b != null) {
            pairs.add(Pair.ruled(a, b));
          }
        });
    return pairs;
  }

  /** Whether anything is ruled at all. */
  public boolean any() {
    return !latest.isEmpty();
  }

  /** What is ruled on two records, if anything is. */
  public Optional<Ruling> on(RecordRef a, RecordRef b) {
    var pair = a.compareTo(b) <= 0 ? List.of(a, b) : List.of(b, a);
    return Optional.ofNullable(latest.get(pair));
  }
}
