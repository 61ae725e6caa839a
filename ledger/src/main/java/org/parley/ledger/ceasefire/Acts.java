package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Times;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.Interval;
import org.parley.model.situation.ActTelling;
import org.parley.model.situation.LifeAct;

/** The acts of one truce, each once, however many articles tell it. */
final class Acts {
  private static final double SAME_DOERS = 0.66;
  private static final double ALL_DOERS = 0.99;
  private static final double SAME_DAYS = 0.5;

  /** Days within which two articles that give no date tell of the same act. */
  private static final int SAME_NEWS = 7;

  /** Longest interval, in days, that still dates an act; "in 2002" does not. */
  private static final int DATED = 31;

  private final List<Gathering> gatherings = new ArrayList<>();

  private Acts() {}

  /** The acts of a life in order of time. */
  static List<LifeAct> of(List<TruceReport> reports) {
    var acts = new Acts();
    reports.forEach(acts::add);
    return acts.gatherings.stream()
        .sorted(Comparator.comparing(Gathering::day))
        .map(Gathering::toAct)
        .toList();
  }

  private void add(TruceReport report) {
    var before = List.copyOf(gatherings);
    var taken = new ArrayList<Gathering>();
    for (var act : report.report().acts()) {
      var home =
          before.stream()
              .filter(gathering -> !taken.contains(gathering))
              .filter(gathering -> gathering.isOf(act, report.told()))
              .max(Comparator.comparingInt(gathering -> gathering.closeness(act)));
      var gathering = home.orElseGet(() -> new Gathering(act.act()));
      if (home.isEmpty()) {
        gatherings.add(gathering);
      }
      taken.add(gathering);
      gathering.add(act, report);
    }
  }

  /** The tellings of one act while they are gathered. */
  private static final class Gathering {
    private final ActKind kind;
    private final List<CeasefireAct> acts = new ArrayList<>();
    private final List<ActTelling> tellings = new ArrayList<>();
    private List<Actor> by = List.of();
    private final Map<Interval, Integer> votes = new HashMap<>();
    private Optional<Interval> when = Optional.empty();

    Gathering(ActKind kind) {
      this.kind = kind;
    }

    void add(CeasefireAct act, TruceReport report) {
      acts.add(act);
      by = Parties.union(by, act.by());
      tellings.add(
          new ActTelling(
              report.document(),
              report.report().id(),
              report.told(),
              act.by(),
              act.when(),
              act.speakers(),
              act.evidence()));
      act.when().ifPresent(told -> votes.merge(told, 1, Integer::sum));
      when = commonTime();
    }

    boolean isOf(CeasefireAct act, Optional<LocalDate> told) {
      return act.act() == kind && sameDoers(act.by()) && sameTime(act, told);
    }

    int closeness(CeasefireAct act) {
      return when.equals(act.when()) ? 1 : 0;
    }

    private boolean sameDoers(List<Actor> doers) {
      if (Parties.overlap(by, doers) >= (kind == ActKind.VIOLATION ? ALL_DOERS : SAME_DOERS)) {
        return true;
      }
      return isDoneTogether() && (Parties.within(by, doers) || Parties.within(doers, by));
    }

    /**
     * Whether the act is one that sides do together, so that an article may name one of them alone.
     */
    private boolean isDoneTogether() {
      return switch (kind) {
        case AGREE, EFFECTIVE, EXTEND, END -> true;
        case OFFER, CALL, VIOLATION, REJECT, SUSPEND, HOLD, MONITOR -> false;
      };
    }

    private boolean sameTime(CeasefireAct act, Optional<LocalDate> told) {
      if (kind == ActKind.MONITOR) {
        return when.isEmpty() || act.when().isEmpty() || sameDays(when.get(), act.when().get());
      }
      if (when.isPresent() && act.when().isPresent()) {
        return sameDays(when.get(), act.when().get())
            || kind == ActKind.AGREE
                && Parties.overlap(by, act.by()) == 1
                && Times.gap(when.get(), act.when().get()) <= SAME_NEWS;
      }
      return Times.apart(lastTold(), told).filter(days -> days <= SAME_NEWS).isPresent()
          || kind == ActKind.AGREE && Parties.overlap(by, act.by()) == 1;
    }

    private boolean sameDays(Interval a, Interval b) {
      return Times.overlap(a, b) >= SAME_DAYS
          || isDoneTogether()
              && Times.gap(a, b) <= (a.days() <= DATED && b.days() <= DATED ? 1 : 0);
    }

    private Optional<LocalDate> lastTold() {
      return tellings.get(tellings.size() - 1).told();
    }

    /**
     * The time that most tellings give; of several the shortest, then the earliest. Watching a
     * truce is a state and not a moment, so it has a time only where every telling gives one.
     */
    private Optional<Interval> commonTime() {
      if (kind == ActKind.MONITOR && acts.stream().anyMatch(act -> act.when().isEmpty())) {
        return Optional.empty();
      }
      return votes.keySet().stream()
          .min(
              Comparator.comparing((Interval told) -> -votes.getOrDefault(told, 0))
                  .thenComparing(Interval::days)
                  .thenComparing(Interval::first)
                  .thenComparing(Interval::toString));
    }

    /** The day that puts it in its place among the acts: when it was done, or else first told. */
    LocalDate day() {
      return when.map(Interval::first).or(() -> tellings.get(0).told()).orElse(LocalDate.MAX);
    }

    LifeAct toAct() {
      var kinds = new LinkedHashSet<String>();
      var documents = new LinkedHashSet<String>();
      acts.forEach(act -> kinds.addAll(act.kind()));
      tellings.forEach(telling -> documents.add(telling.document()));
      return new LifeAct(
          kind, by, List.copyOf(kinds), when, speakers(), List.copyOf(documents), tellings);
    }

    private List<Actor> speakers() {
      if (acts.stream().anyMatch(act -> act.speakers().isEmpty())) {
        return List.of();
      }
      return acts.stream().map(CeasefireAct::speakers).reduce(List.of(), Parties::union);
    }
  }
}
