package org.parley.ledger.ceasefire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ledger.correction.Rulings;
import org.parley.ledger.likeness.Parties;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/**
 * Brings the reports of one truce together, oldest article first, as a reader of the news would: a
 * report that dates a truce's beginning belongs to the truce that began then; one that does not,
 * speaks of the truce in force between these parties when it was written. An appeal, one side's own
 * truce and an agreement are three, though the parties be the same; a text that was refused, or a
 * truce that ended, does not begin again.
 */
final class Lives {
  /** How far the parties of two reports must be the same. */
  static final double SAME_PARTIES = 0.66;

  /** How many of a party's truces are looked at: those that were told of last. */
  private static final int RECENT = 64;

  private final Rulings rulings;
  private final List<Life> lives = new ArrayList<>();
  private final Map<String, List<Life>> byParty = new HashMap<>();
  private final Map<RecordRef, Life> homes = new HashMap<>();

  private Lives(Rulings rulings) {
    this.rulings = rulings;
  }

  /**
   * Gathers reports into lives.
   *
   * @param reports oldest article first
   * @param rulings what analysts ruled
   * @return the reports of each truce, in the order of their first report
   */
  static List<List<TruceReport>> gather(List<TruceReport> reports, Rulings rulings) {
    var lives = new Lives(rulings);
    reports.forEach(lives::place);
    return lives.lives.stream().map(Life::reports).toList();
  }

  private void place(TruceReport report) {
    var life = ruledHome(report).or(() -> bestHome(report)).orElseGet(this::newLife);
    life.add(report);
    homes.put(report.name(), life);
    for (var party : Parties.keys(life.parties())) {
      moveToEnd(byParty.computeIfAbsent(party, key -> new ArrayList<>()), life);
    }
  }

  private static void moveToEnd(List<Life> known, Life life) {
    if (known.isEmpty() || known.get(known.size() - 1) != life) {
      known.remove(life);
      known.add(life);
    }
  }

  private Life newLife() {
    var life = new Life();
    lives.add(life);
    return life;
  }

  private Optional<Life> ruledHome(TruceReport report) {
    return ruledWith(report, Ruling.SAME).min(Comparator.comparingInt(lives::indexOf));
  }

  /** The life that fits best, unless the same article tells of that one already: then of none. */
  private Optional<Life> bestHome(TruceReport report) {
    var others = ruledWith(report, Ruling.NOT_SAME).toList();
    Optional<Life> best = Optional.empty();
    Optional<Fit> bestFit = Optional.empty();
    for (var life : candidates(report)) {
      var fit = life.fit(report);
      if (fit.isPresent()
          && bestFit.filter(other -> other.compareTo(fit.get()) >= 0).isEmpty()
          && !others.contains(life)) {
        best = Optional.of(life);
        bestFit = fit;
      }
    }
    return best.filter(life -> !life.isToldBy(report.document()));
  }

  private Set<Life> candidates(TruceReport report) {
    var candidates = new LinkedHashSet<Life>();
    for (var party : Parties.keys(report.parties())) {
      var known = byParty.getOrDefault(party, List.of());
      candidates.addAll(known.subList(Math.max(0, known.size() - RECENT), known.size()));
    }
    return candidates;
  }

  /** The lives with a report of which this is ruled together with that one. */
  private Stream<Life> ruledWith(TruceReport report, Ruling ruling) {
    return rulings.with(report.name(), ruling).stream()
        .flatMap(other -> Optional.ofNullable(homes.get(other)).stream());
  }
}
