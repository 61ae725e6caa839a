package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ledger.correction.Rulings;
import org.parley.ledger.likeness.ContentId;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.ViolationCount;

/** The ceasefires that readings tell of, each with its life. */
public final class Ceasefires {
  private Ceasefires() {}

  /**
   * Follows every ceasefire.
   *
   * @param readings in canonical order
   * @param rulings what analysts ruled on ceasefires
   * @param today the last day of which anything is known; empty when no article has a date
   * @return the lives, in order of their beginning
   */
  public static List<Ceasefire> of(
      Collection<Reading> readings, Rulings rulings, Optional<LocalDate> today) {
    var reports = TruceReport.of(readings);
    var drafts = Lives.gather(reports, rulings).stream().map(Ceasefires::draft).toList();
    return Endings.settle(drafts, today);
  }

  /**
   * The first day on which a truce was agreed or in force, or else proposed; empty when undated.
   */
  public static Optional<LocalDate> begins(List<LifeAct> acts) {
    return Draft.begins(acts);
  }

  /**
   * The first day, after today, on which any of these lives may be another only because time has
   * passed: an act that was still to come has come, or a term is over.
   */
  public static Optional<LocalDate> due(Collection<Ceasefire> ceasefires, LocalDate today) {
    return ceasefires.stream()
        .flatMap(ceasefire -> ceasefire.acts().stream())
        .flatMap(
            act ->
                Stream.concat(
                    act.when().map(Interval::first).stream(),
                    Term.lastDay(act).map(last -> last.plusDays(1)).stream()))
        .filter(today::isBefore)
        .min(LocalDate::compareTo);
  }

  private static Draft draft(List<TruceReport> reports) {
    var first = reports.get(0);
    var parties = new ArrayList<List<Actor>>();
    var mediators = new ArrayList<Actor>();
    var kinds = new LinkedHashSet<String>();
    var documents = new LinkedHashSet<String>();
    for (var report : reports) {
      parties.add(report.parties());
      mediators.addAll(report.report().mediator());
      report.report().acts().forEach(act -> kinds.addAll(act.kind()));
      documents.add(report.document());
    }
    var acts = Acts.of(reports);
    return new Draft(
        ContentId.of("c", first.document(), first.report().id()),
        parties.stream().reduce(List.of(), Parties::union),
        Parties.distinct(mediators),
        List.copyOf(kinds),
        reports.stream().map(TruceReport::unilateralBy).flatMap(Optional::stream).findFirst(),
        acts,
        Claims.last(acts),
        violations(acts),
        List.copyOf(documents));
  }

  private static List<ViolationCount> violations(List<LifeAct> acts) {
    Map<List<List<Actor>>, Integer> counts = new LinkedHashMap<>();
    for (var act : acts) {
      if (act.act() == ActKind.VIOLATION) {
        act.accounts().stream()
            .map(telling -> List.of(act.by(), telling.speakers()))
            .distinct()
            .forEach(who -> counts.merge(who, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .map(e -> new ViolationCount(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }
}
