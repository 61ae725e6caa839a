package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Times;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.Interval;

/**
 * The reports of one truce while they are gathered, oldest article first. Keeps only what is needed
 * to say whether one more report is of the same truce.
 */
final class Life {
  /** Days within which an offer, an agreement and an entry into force can be of one truce. */
  private static final int COMING_ABOUT = 10;

  /** Days by which articles differ on the day that one truce began. */
  private static final int SAME_BEGINNING = 4;

  /** Days after which an answer is no longer to that offer. */
  private static final int ANSWER = 14;

  private final List<TruceReport> reports = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private final List<Actor> mediators = new ArrayList<>();
  private final List<Actor> callers = new ArrayList<>();
  private final List<Actor> refusers = new ArrayList<>();
  private final Set<Interval> beginnings = new LinkedHashSet<>();
  private final Set<Interval> entriesIntoForce = new LinkedHashSet<>();
  private final Set<Interval> agreementsOfAll = new LinkedHashSet<>();
  private final Set<LocalDate> endings = new LinkedHashSet<>();
  private List<Actor> parties = List.of();
  private Nature nature = Nature.UNTOLD;
  private Optional<Actor> declarer = Optional.empty();
  private boolean begun;
  private boolean local;
  private boolean onlyOffered = true;

  List<TruceReport> reports() {
    return List.copyOf(reports);
  }

  List<Actor> parties() {
    return parties;
  }

  /**
   * Whether the article already tells of it, so that another report of the article is of another.
   */
  boolean isToldBy(String document) {
    return documents.contains(document);
  }

  void add(TruceReport report) {
    reports.add(report);
    documents.add(report.document());
    parties = Parties.union(parties, report.parties());
    mediators.addAll(report.report().mediator());
    callers.addAll(report.callers());
    beginnings.addAll(report.beginnings());
    entriesIntoForce.addAll(report.dated(ActKind.EFFECTIVE, false));
    agreementsOfAll.addAll(report.dated(ActKind.AGREE, true));
    if (nature == Nature.UNTOLD || nature == Nature.APPEAL || onlyOffered) {
      nature = report.nature() == Nature.UNTOLD ? nature : report.nature();
    }
    declarer = declarer.or(report::unilateralBy);
    local |= report.isLocal();
    report.report().acts().forEach(act -> note(act, report));
  }

  private void note(CeasefireAct act, TruceReport report) {
    switch (act.act()) {
      case AGREE -> {
        onlyOffered = false;
        lasts(act);
        refusers.removeIf(refuser -> Parties.anySame(refuser, act.by()));
      }
      case EFFECTIVE -> {
        onlyOffered = false;
        begun = true;
        lasts(act);
      }
      case EXTEND -> {
        onlyOffered = false;
        endings.clear();
      }
      case VIOLATION, HOLD, MONITOR, SUSPEND -> onlyOffered = false;
      case REJECT -> refusers.addAll(act.by());
      case END -> {
        onlyOffered = false;
        if (act.speakers().isEmpty() && !isPutOff(report)) {
          act.when().map(Interval::last).ifPresent(endings::add);
        }
      }
      case OFFER, CALL -> {}
    }
  }

  private void lasts(CeasefireAct act) {
    Term.lastDay(act.when(), act.evidence()).ifPresent(endings::add);
  }

  /** An end that the same article says is put off. */
  private static boolean isPutOff(TruceReport report) {
    return report.has(ActKind.EXTEND);
  }

  /** How well a report fits this life; empty when it tells of another truce. */
  Optional<Fit> fit(TruceReport report) {
    if (Parties.overlap(parties, report.parties()) < Lives.SAME_PARTIES || !fitsNature(report)) {
      return Optional.empty();
    }
    var dated = report.beginnings();
    if (!dated.isEmpty() && !beginnings.isEmpty()) {
      return fitByBeginning(report, dated);
    }
    if (!dated.isEmpty()) {
      return fitByTelling(dated.get(0).first());
    }
    return report
        .told()
        .map(this::fitInForce)
        .orElseGet(() -> Optional.of(new Fit(Fit.IN_FORCE, 0, began())));
  }

  private boolean fitsNature(TruceReport report) {
    return switch (report.nature()) {
      case APPEAL -> fitsAppeal(report);
      case UNILATERAL ->
          declarer.isPresent()
              ? Parties.same(declarer.get(), report.unilateralBy().orElseThrow())
              : onlyOffered && nature == Nature.MUTUAL && offeredBy(report.unilateralBy().get());
      case MUTUAL ->
          switch (nature) {
            case APPEAL -> Parties.meet(callers, report.report().mediator());
            case UNILATERAL -> !report.has(ActKind.AGREE) && startedBy(report, declarer);
            case MUTUAL, UNTOLD -> report.isLocal() == local;
          };
      case UNTOLD -> !report.has(ActKind.REJECT) || onlyReject(report);
    };
  }

  private boolean fitsAppeal(TruceReport report) {
    if (nature == Nature.APPEAL) {
      return Parties.meet(callers, report.callers())
          || callers.isEmpty() && report.callers().isEmpty();
    }
    return nature == Nature.MUTUAL && Parties.meet(mediators, report.callers());
  }

  private boolean onlyReject(TruceReport report) {
    return !report.hasOnly(EnumSet.of(ActKind.REJECT)) || onlyOffered;
  }

  private boolean offeredBy(Actor side) {
    return reports.stream().allMatch(report -> startedBy(report, Optional.of(side)));
  }

  private static boolean startedBy(TruceReport report, Optional<Actor> side) {
    return side.isPresent()
        && report.report().acts().stream()
            .filter(act -> act.act() == ActKind.OFFER || act.act() == ActKind.EFFECTIVE)
            .allMatch(act -> act.by().isEmpty() || Parties.anySame(side.get(), act.by()));
  }

  private Optional<Fit> fitByBeginning(TruceReport report, List<Interval> dated) {
    var gap = gap(dated, beginnings);
    var start = dated.stream().map(Interval::last).min(LocalDate::compareTo).orElseThrow();
    return gap > COMING_ABOUT || beganAnotherDay(report) || gap > 0 && isOverBefore(start)
        ? Optional.empty()
        : Optional.of(new Fit(Fit.BEGINNING, -gap, began()));
  }

  /** Two entries into force, or two agreements of all sides, days apart are of two truces. */
  private boolean beganAnotherDay(TruceReport report) {
    var entries = report.dated(ActKind.EFFECTIVE, false);
    if (!entries.isEmpty() && !entriesIntoForce.isEmpty()) {
      return gap(entries, entriesIntoForce) > SAME_BEGINNING;
    }
    var agreements = report.dated(ActKind.AGREE, true);
    return !agreements.isEmpty()
        && !agreementsOfAll.isEmpty()
        && gap(agreements, agreementsOfAll) > SAME_BEGINNING;
  }

  private static long gap(Collection<Interval> some, Collection<Interval> others) {
    return some.stream()
        .flatMap(a -> others.stream().map(b -> Times.gap(a, b)))
        .mapToLong(Long::longValue)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private Optional<Fit> fitByTelling(LocalDate start) {
    var days = Times.apart(lastTold(), Optional.of(start));
    return days.filter(d -> d > COMING_ABOUT).isPresent() || isOverBefore(start)
        ? Optional.empty()
        : Optional.of(new Fit(Fit.TELLING, 0, began()));
  }

  private Optional<Fit> fitInForce(LocalDate told) {
    var unanswered = nature == Nature.APPEAL || onlyOffered;
    return began() > told.toEpochDay()
            || endedBefore(told)
            || unanswered
                && Times.apart(lastTold(), Optional.of(told)).filter(d -> d > ANSWER).isPresent()
        ? Optional.empty()
        : Optional.of(new Fit(Fit.IN_FORCE, 0, began()));
  }

  /** The latest day on which it is said to have begun, or else was told. */
  private long began() {
    return beginnings.stream()
        .map(Interval::first)
        .max(LocalDate::compareTo)
        .or(this::lastTold)
        .map(LocalDate::toEpochDay)
        .orElse(Long.MIN_VALUE);
  }

  /**
   * Whether a truce that begins on this day cannot be this one any more: it ended, or was refused.
   */
  private boolean isOverBefore(LocalDate day) {
    return endedBefore(day) || !begun && !refusers.isEmpty() && nature != Nature.APPEAL;
  }

  private boolean endedBefore(LocalDate day) {
    return endings.stream().anyMatch(end -> end.isBefore(day));
  }

  private Optional<LocalDate> lastTold() {
    return reports.get(reports.size() - 1).told();
  }
}
