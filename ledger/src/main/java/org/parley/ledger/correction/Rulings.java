package org.parley.ledger.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.ledger.correction.Standing.Subject;
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
  private final Layer layer;
  private final Map<Subject, Correction> standing;
  private final Map<RecordRef, List<RecordRef>> partners = new HashMap<>();

  private Rulings(Collection<Correction> corrections, Layer layer) {
    this.layer = layer;
    standing = Standing.of(corrections);
    standing.keySet().removeIf(subject -> subject.layer() != layer || subject.isOneRecord());
    for (var subject : standing.keySet()) {
      partners.computeIfAbsent(subject.a(), a -> new ArrayList<>()).add(subject.b());
      partners.computeIfAbsent(subject.b(), b -> new ArrayList<>()).add(subject.a());
    }
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
    if (standing.isEmpty()) {
      return List.of();
    }
    var places = new HashMap<RecordRef, Integer>();
    for (var i = 0; i < things.size(); i++) {
      places.put(name.apply(things.get(i)), i);
    }
    var pairs = new ArrayList<Pair>();
    standing.forEach(
        (subject, correction) -> {
          var a = places.get(subject.a());
          var b = places.get(subject.b());
          if (correction.ruling() == ruling && a != null && b != null) {
            pairs.add(Pair.ruled(a, b));
          }
        });
    return pairs;
  }

  /** The records of which this is ruled together with that one. */
  public List<RecordRef> with(RecordRef record, Ruling ruling) {
    return partners.getOrDefault(record, List.of()).stream()
        .filter(other -> on(record, other).filter(ruling::equals).isPresent())
        .toList();
  }

  /** What is ruled on two records, if anything is. */
  private Optional<Ruling> on(RecordRef a, RecordRef b) {
    var first = a.compareTo(b) <= 0 ? a : b;
    var second = first.equals(a) ? b : a;
    return Optional.ofNullable(standing.get(new Subject(layer, first, second)))
        .map(Correction::ruling);
  }
}
