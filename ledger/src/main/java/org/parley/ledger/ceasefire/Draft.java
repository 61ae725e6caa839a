package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.situation.ActTelling;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.Phase;
import org.parley.model.situation.StateClaim;
import org.parley.model.situation.ViolationCount;

/** A ceasefire before it is known what became of it; components as in {@link Ceasefire}. */
record Draft(
    String id,
    List<Actor> parties,
    List<Actor> mediator,
    List<String> kind,
    Optional<Actor> declarer,
    List<LifeAct> acts,
    List<StateClaim> state,
    List<ViolationCount> violations,
    List<String> documents) {
  private static final Set<ActKind> BEGINNING = EnumSet.of(ActKind.AGREE, ActKind.EFFECTIVE);
  private static final Set<ActKind> PROPOSING = EnumSet.of(ActKind.OFFER, ActKind.CALL);

  boolean has(ActKind kind) {
    return acts.stream().anyMatch(act -> act.act() == kind);
  }

  /** Whether it was never meant to last: one side's own, or humanitarian. */
  boolean isTemporary() {
    return declarer.isPresent() || kind.contains("humanitarian");
  }

  /** Whether it is a truce of one place alone. */
  boolean isLocal() {
    return kind.contains("local");
  }

  /** Whether the same report tells how it came about. */
  boolean beginsIn(ActTelling telling) {
    return acts.stream()
        .filter(act -> BEGINNING.contains(act.act()) || PROPOSING.contains(act.act()))
        .flatMap(act -> act.accounts().stream())
        .anyMatch(
            other ->
                other.document().equals(telling.document())
                    && other.report().equals(telling.report()));
  }

  boolean hasBegun() {
    return acts.stream().anyMatch(act -> BEGINNING.contains(act.act()));
  }

  /** The first day on which it was agreed or in force, or else proposed; empty when not dated. */
  Optional<LocalDate> begins() {
    return begins(acts);
  }

  /** The same of the acts of any truce. */
  static Optional<LocalDate> begins(List<LifeAct> acts) {
    return first(acts, BEGINNING).or(() -> first(acts, PROPOSING));
  }

  private static Optional<LocalDate> first(List<LifeAct> acts, Set<ActKind> kinds) {
    return acts.stream()
        .filter(act -> kinds.contains(act.act()))
        .map(LifeAct::when)
        .flatMap(Optional::stream)
        .map(Interval::first)
        .min(LocalDate::compareTo);
  }

  Ceasefire with(Phase phase, Optional<String> because, Optional<String> under) {
    return new Ceasefire(
        id,
        parties,
        mediator,
        kind,
        phase,
        because.isPresent(),
        because,
        under,
        acts,
        state,
        violations,
        documents);
  }
}
