package org.parley.reader.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Span;
import org.parley.model.reading.Tally;

/**
 * Keeps the tallies of a document, each once: the same number of the same kind, told of the same
 * people.
 */
final class SameTallies {
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  private final List<Tally> tallies = new ArrayList<>();

  /** Adds a tally, or its words to the same tally told before. */
  void add(Tally tally) {
    for (var at = 0; at < tallies.size(); at++) {
      if (isSame(tallies.get(at), tally)) {
        tallies.set(at, joined(tallies.get(at), tally));
        return;
      }
    }
    tallies.add(tally);
  }

  List<Tally> list() {
    return List.copyOf(tallies);
  }

  private static boolean isSame(Tally known, Tally next) {
    return known.kind() == next.kind()
        && known.low().equals(next.low())
        && known.high().equals(next.high())
        && (known.who().equals(next.who())
            || isTelling(known) && (known.who().isEmpty() || next.who().isEmpty()));
  }

  /** Whether a number is so large that it names the count by itself; ones and twos are many. */
  private static boolean isTelling(Tally tally) {
    return tally.low().or(tally::high).map(n -> n.compareTo(FEW) > 0).orElse(false);
  }

  private static Tally joined(Tally known, Tally next) {
    var evidence = new ArrayList<Span>(known.evidence());
    evidence.addAll(next.evidence());
    return new Tally(
        known.id(),
        known.kind(),
        known.low(),
        known.high(),
        told(known.who(), next.who()),
        told(known.by(), next.by()),
        known.speakers().isEmpty() || next.speakers().isEmpty() ? List.of() : known.speakers(),
        known.when().or(next::when),
        evidence,
        known.scope(),
        known.because(),
        known.confidence());
  }

  private static List<Actor> told(List<Actor> known, List<Actor> next) {
    return known.isEmpty() ? next : known;
  }
}
