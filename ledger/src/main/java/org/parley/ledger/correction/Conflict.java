package org.parley.ledger.correction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;

/**
 * Two rulings on the same records that do not say the same, each made without knowing the other.
 * Both are kept when their files are joined, and the later holds; somebody should look.
 *
 * @param ours the one
 * @param theirs the other
 */
public record Conflict(Correction ours, Correction theirs) {
  /** What is ruled on. */
  private record Subject(Layer layer, RecordRef a, RecordRef b) {}

  /** Which of them holds. */
  public Correction holds() {
    return ours.compareTo(theirs) > 0 ? ours : theirs;
  }

  /**
   * Where two sets of rulings conflict: on records on which the last word of each is unknown to the
   * other.
   */
  public static List<Conflict> between(Collection<Correction> ours, Collection<Correction> theirs) {
    var known = new HashSet<>(ours);
    var knownToThem = new HashSet<>(theirs);
    var last = last(theirs);
    return last(ours).entrySet().stream()
        .flatMap(
            entry ->
                Optional.ofNullable(last.get(entry.getKey()))
                    .filter(other -> !known.contains(other))
                    .filter(other -> !knownToThem.contains(entry.getValue()))
                    .filter(other -> !saySame(entry.getValue(), other))
                    .map(other -> new Conflict(entry.getValue(), other))
                    .stream())
        .sorted((one, other) -> one.ours().compareTo(other.ours()))
        .toList();
  }

  private static Map<Subject, Correction> last(Collection<Correction> corrections) {
    var last = new HashMap<Subject, Correction>();
    new TreeSet<>(corrections)
        .forEach(one -> last.put(new Subject(one.layer(), one.a(), one.b()), one));
    return last;
  }

  private static boolean saySame(Correction one, Correction other) {
    return one.ruling() == other.ruling() && one.change().equals(other.change());
  }
}
