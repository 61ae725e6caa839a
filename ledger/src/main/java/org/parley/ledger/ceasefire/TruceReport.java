package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction.RecordRef;

/**
 * One ceasefire as one article tells it.
 *
 * @param document id of the article
 * @param told the day the article was published; empty when unknown
 * @param report what it tells
 */
public record TruceReport(String document, Optional<LocalDate> told, CeasefireReport report) {
  private static final Set<ActKind> PROPOSING = EnumSet.of(ActKind.OFFER, ActKind.CALL);
  private static final Set<ActKind> BEGINNING = EnumSet.of(ActKind.AGREE, ActKind.EFFECTIVE);
  private static final Set<ActKind> DECLARING = EnumSet.of(ActKind.OFFER, ActKind.EFFECTIVE);
  private static final Set<ActKind> APPEALING = EnumSet.of(ActKind.CALL, ActKind.REJECT);
  private static final String UNILATERAL = "unilateral";
  private static final String LOCAL = "local";

  /** Oldest article first; articles without a date last. */
  static final Comparator<TruceReport> BY_TELLING =
      Comparator.comparing((TruceReport r) -> r.told().orElse(LocalDate.MAX))
          .thenComparing(TruceReport::document)
          .thenComparing(r -> r.report().id());

  /**
   * The ceasefires that readings tell of, oldest article first; those without an act tell nothing.
   */
  public static List<TruceReport> of(Collection<Reading> readings) {
    var reports = new ArrayList<TruceReport>();
    for (var reading : readings) {
      for (var report : reading.ceasefires()) {
        if (!report.acts().isEmpty()) {
          var document = reading.document();
          reports.add(new TruceReport(document.id(), document.published(), report));
        }
      }
    }
    reports.sort(BY_TELLING);
    return reports;
  }

  RecordRef name() {
    return new RecordRef(document, report.id());
  }

  /** Who is to cease fire; where the report does not say, who acts in it. */
  List<Actor> parties() {
    return report.parties().isEmpty()
        ? Parties.distinct(report.acts().stream().flatMap(act -> act.by().stream()).toList())
        : Parties.distinct(report.parties());
  }

  boolean hasOnly(Set<ActKind> kinds) {
    return report.acts().stream().allMatch(act -> kinds.contains(act.act()));
  }

  boolean has(Set<ActKind> kinds) {
    return report.acts().stream().anyMatch(act -> kinds.contains(act.act()));
  }

  boolean has(ActKind kind) {
    return has(EnumSet.of(kind));
  }

  Nature nature() {
    if (has(ActKind.CALL) && hasOnly(APPEALING)) {
      return Nature.APPEAL;
    }
    if (unilateralBy().isPresent()) {
      return Nature.UNILATERAL;
    }
    return has(BEGINNING) || has(PROPOSING) ? Nature.MUTUAL : Nature.UNTOLD;
  }

  /**
   * The one side that declared this truce for itself; empty when it is not told as unilateral, or
   * when others agree to it.
   */
  Optional<Actor> unilateralBy() {
    var declaring = declarers(act -> DECLARING.contains(act.act()));
    var authors = declaring.isEmpty() ? declarers(act -> true) : declaring;
    var agreed =
        report.acts().stream()
            .filter(act -> act.act() == ActKind.AGREE)
            .anyMatch(act -> !Parties.within(act.by(), authors));
    return authors.size() == 1 && !agreed ? Optional.of(authors.get(0)) : Optional.empty();
  }

  /** Whether it is told as a truce of one place alone. */
  boolean isLocal() {
    return report.acts().stream().anyMatch(act -> act.kind().contains(LOCAL));
  }

  private List<Actor> declarers(Predicate<CeasefireAct> acts) {
    return Parties.distinct(
        report.acts().stream()
            .filter(acts)
            .filter(act -> act.kind().contains(UNILATERAL))
            .flatMap(act -> act.by().stream())
            .toList());
  }

  /** When the act is dated and done by every party, or by any where {@code all} is false. */
  List<Interval> dated(ActKind kind, boolean all) {
    return report.acts().stream()
        .filter(act -> act.act() == kind)
        .filter(act -> !all || Parties.within(parties(), act.by()))
        .map(CeasefireAct::when)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Who calls for it without being a party. */
  List<Actor> callers() {
    return Parties.distinct(
        report.acts().stream()
            .filter(act -> act.act() == ActKind.CALL)
            .flatMap(act -> act.by().stream())
            .toList());
  }

  /** When it was agreed or put in force, or else proposed, as far as the report dates that. */
  List<Interval> beginnings() {
    var begun = dated(BEGINNING);
    return begun.isEmpty() ? dated(PROPOSING) : begun;
  }

  private List<Interval> dated(Set<ActKind> kinds) {
    return report.acts().stream()
        .filter(act -> kinds.contains(act.act()))
        .map(CeasefireAct::when)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether it tells how the truce came about. */
  boolean tellsOrigin() {
    return has(BEGINNING) || has(PROPOSING);
  }
}
