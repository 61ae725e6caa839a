package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

  /** Days after which an answer is no longer to that offer. */
  private static final int ANSWER = 14;

  private final List<TruceReport> reports = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private final List<Actor> mediators = new ArrayList<>();
  private final List<Actor> callers = new ArrayList<>();
  private final List<Actor> refusers = new ArrayList<>();
  private final List<Interval> beginnings = new ArrayList<>();
  private final List<LocalDate> endings = new ArrayList<>();
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

  /** Whether the article already tells of it, so that another report of the article is of another. */
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

  /**
   * How well a report fits this life, the higher the better; empty when it tells of another truce.
   */
  OptionalLong fit(TruceReport report) {
    if (Parties.overlap(parties, report.parties()) < Lives.SAME_PARTIES
        || !fitsNature(report)
        || report.tellsOrigin() && report.isLocal() != local) {
      return OptionalLong.empty();
    }
    var dated = report.beginnings();
    if (!dated.isEmpty() && !beginnings.isEmpty()) {
      return fitByBeginning(dated);
    }
    if (!dated.isEmpty()) {
      return fitByTelling(dated.get(0).first());
    }
    return report.told().map(this::fitInForce).orElseGet(() -> OptionalLong.of(0));
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
            case MUTUAL, UNTOLD -> true;
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

  private OptionalLong fitByBeginning(List<Interval> dated) {
    var gap =
        dated.stream()
            .flatMap(d -> beginnings.stream().map(b -> Times.gap(d, b)))
            .mapToLong(Long::longValue)
            .min()
            .orElse(Long.MAX_VALUE);
    var start = dated.stream().map(Interval::last).min(LocalDate::compareTo).orElseThrow();
    return gap > COMING_ABOUT || gap > 0 && isOverBefore(start)
        ? OptionalLong.empty()
        : OptionalLong.of(2_000_000 - gap);
  }

  private OptionalLong fitByTelling(LocalDate start) {
    var days = Times.apart(lastTold(), Optional.of(start));
    return days.isPresent() && days.get() > COMING_ABOUT || isOverBefore(start)
        ? OptionalLong.empty()
        : OptionalLong.of(1_000_000);
  }

  private OptionalLong fitInForce(LocalDate told) {
    var began = beginnings.stream().map(Interval::first).max(LocalDate::compareTo).or(this::lastTold);
    if (began.isPresent() && began.get().isAfter(told)
        || endedBefore(told)
        || (nature == Nature.APPEAL || onlyOffered)
            && Times.apart(lastTold(), Optional.of(told)).filter(d -> d > ANSWER).isPresent()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(began.map(LocalDate::toEpochDay).orElse(0L));
  }

  /** Whether a truce that begins on this day cannot be this one any more: it ended, or was refused. */
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
