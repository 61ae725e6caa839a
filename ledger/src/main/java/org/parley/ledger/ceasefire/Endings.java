package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.Phase;

/**
 * What became of each truce: by its acts ({@link Phases}), by its term, or by a later truce of the
 * same parties. A truce that was broken, or was one side's own, is replaced by the next; one that
 * nobody says is broken stands, and the next is made under it.
 */
final class Endings {
  private final List<Draft> drafts;
  private final Optional<LocalDate> today;

  private Endings(List<Draft> drafts, Optional<LocalDate> today) {
    this.drafts = drafts;
    this.today = today;
  }

  /**
   * Settles what became of truces.
   *
   * @param drafts all truces
   * @param today the last day of which the readings know; empty when no article has a date
   */
  static List<Ceasefire> settle(List<Draft> drafts, Optional<LocalDate> today) {
    var inOrder =
        drafts.stream()
            .sorted(
                Comparator.comparing((Draft draft) -> draft.begins().orElse(LocalDate.MAX))
                    .thenComparing(Draft::id))
            .toList();
    var endings = new Endings(inOrder, today);
    return inOrder.stream().map(endings::settle).toList();
  }

  private Ceasefire settle(Draft draft) {
    var phase = phase(draft);
    var because =
        byActs(draft, phase)
            .or(() -> byTerm(draft))
            .or(() -> byRefusal(draft, phase))
            .or(() -> bySuccessor(draft));
    return draft.with(because.isPresent() ? ended(phase) : phase, because, older(draft));
  }

  private static Phase ended(Phase phase) {
    return phase == Phase.REJECTED ? phase : Phase.ENDED;
  }

  /** The phase after all acts that have come, with the voices that ended it taken together. */
  private Phase phase(Draft draft) {
    var phase = Phase.PROPOSED;
    var enders = new ArrayList<Actor>();
    for (var act : draft.acts()) {
      if (!hasCome(act) || isOutsidersExtension(draft, act) || isPutOff(draft, act)) {
        continue;
      }
      var voice = voice(draft, act);
      if (act.act() == ActKind.END && voice == Voice.ONE_SIDE) {
        enders.addAll(act.speakers());
        voice = Voice.of(enders, draft.parties());
      }
      phase = Phases.after(phase, act.act(), voice);
    }
    return phase;
  }

  private static boolean isOutsidersExtension(Draft draft, LifeAct act) {
    return act.act() == ActKind.EXTEND
        && !act.by().isEmpty()
        && !Parties.meet(act.by(), draft.parties());
  }

  /** An end that was told only in advance, of a truce that was extended. */
  private static boolean isPutOff(Draft draft, LifeAct act) {
    return act.act() == ActKind.END
        && act.when().isPresent()
        && act.accounts().stream()
            .allMatch(t -> t.told().filter(d -> d.isAfter(act.when().get().first())).isEmpty())
        && draft.acts().stream()
            .anyMatch(other -> isExtension(draft, other) && !other.day().isAfter(act.day()));
  }

  private static boolean isExtension(Draft draft, LifeAct act) {
    return act.act() == ActKind.EXTEND && !isOutsidersExtension(draft, act);
  }

  /** A side that ends its own truce needs nobody else's word. */
  private static Voice voice(Draft draft, LifeAct act) {
    var voice = Voice.of(act.speakers(), draft.parties());
    var own =
        draft.declarer().filter(declarer -> Parties.anySame(declarer, act.speakers())).isPresent();
    return own && voice == Voice.ONE_SIDE ? Voice.BOTH_SIDES : voice;
  }

  private boolean hasCome(LifeAct act) {
    return act.when().isEmpty()
        || today.isEmpty()
        || !act.when().get().first().isAfter(today.get());
  }

  private static Optional<String> byActs(Draft draft, Phase phase) {
    return phase == Phase.ENDED
        ? Optional.of(
            draft.acts().stream().anyMatch(act -> act.act() == ActKind.END && act.speakers().isEmpty())
                ? "told as over by a publisher"
                : "declared over by both sides")
        : Optional.empty();
  }

  private Optional<String> byTerm(Draft draft) {
    if (draft.has(ActKind.EXTEND)) {
      return Optional.empty();
    }
    return draft.acts().stream()
        .filter(act -> act.act() == ActKind.EFFECTIVE || act.act() == ActKind.AGREE)
        .map(Term::lastDay)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .filter(last -> today.filter(last::isBefore).isPresent())
        .map(last -> "its term ended on " + last);
  }

  private static Optional<String> byRefusal(Draft draft, Phase phase) {
    var refused =
        draft.acts().stream()
            .anyMatch(
                act ->
                    act.act() == ActKind.REJECT
                        && Parties.meet(act.by(), draft.parties())
                        && draft.declarer().filter(d -> Parties.anySame(d, act.by())).isEmpty());
    var begunByBoth =
        draft.declarer().isEmpty()
            && draft.acts().stream()
                .anyMatch(
                    act ->
                        act.act() == ActKind.EFFECTIVE
                            && Parties.distinct(act.by()).size() != 1);
    return refused && !begunByBoth && (phase == Phase.REJECTED || !draft.has(ActKind.AGREE) || !isAgreedByAll(draft))
        ? Optional.of("refused, and came to nothing")
        : Optional.empty();
  }

  private static boolean isAgreedByAll(Draft draft) {
    var consenting =
        draft.acts().stream()
            .filter(act -> act.act() == ActKind.AGREE)
            .flatMap(act -> act.by().stream())
            .toList();
    return Parties.within(draft.parties(), consenting);
  }

  private Optional<String> bySuccessor(Draft draft) {
    if (!draft.hasBegun() && draft.declarer().isEmpty()) {
      return Optional.empty();
    }
    var broken = draft.has(ActKind.VIOLATION) || draft.has(ActKind.END);
    return broken || draft.isTemporary()
        ? successor(draft).map(next -> "replaced by the truce of " + day(next))
        : Optional.empty();
  }

  private Optional<Draft> successor(Draft draft) {
    return draft.begins().flatMap(
        begins ->
            drafts.stream()
                .filter(next -> next != draft && next.hasBegun() && next.declarer().isEmpty())
                .filter(next -> next.begins().filter(begins::isBefore).isPresent())
                .filter(next -> sameParties(draft, next))
                .findFirst());
  }

  /** The latest older truce of these parties that was in force unbroken when this one came. */
  private Optional<String> older(Draft draft) {
    return draft.begins().flatMap(
        begins ->
            drafts.stream()
                .filter(old -> old != draft && old.hasBegun() && sameParties(old, draft))
                .filter(old -> old.begins().filter(begins::isAfter).isPresent())
                .filter(old -> byActs(old, phase(old)).or(() -> bySuccessor(old)).isEmpty())
                .reduce((first, second) -> second)
                .map(Draft::id));
  }

  private static boolean sameParties(Draft a, Draft b) {
    return Parties.overlap(a.parties(), b.parties()) >= Lives.SAME_PARTIES;
  }

  private static String day(Draft draft) {
    return draft.begins().map(LocalDate::toString).orElse("an unknown day");
  }

}
