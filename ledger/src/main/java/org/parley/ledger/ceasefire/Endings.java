package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.situation.ActTelling;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.Phase;

/**
 * What became of each truce: by its acts ({@link Phases}), by its term, or by a later truce of the
 * same parties. A truce that was broken, or was one side's own, is replaced by the next; one that
 * nobody says is broken stands, and the next is made under it.
 */
final class Endings {
  private static final Comparator<Draft> BY_BEGINNING =
      Comparator.comparing((Draft draft) -> draft.begins().orElse(LocalDate.MAX))
          .thenComparing(Draft::id);

  private final Optional<LocalDate> today;
  private final Map<String, List<Draft>> byParty = new HashMap<>();
  private final Map<String, Optional<String>> because = new HashMap<>();

  private Endings(List<Draft> inOrder, Optional<LocalDate> today) {
    this.today = today;
    for (var draft : inOrder) {
      for (var party : Parties.keys(draft.parties())) {
        byParty.computeIfAbsent(party, key -> new ArrayList<>()).add(draft);
      }
    }
    inOrder.forEach(draft -> because.put(draft.id(), because(draft)));
  }

  /**
   * Settles what became of truces.
   *
   * @param drafts all truces
   * @param today the last day of which the readings know; empty when no article has a date
   */
  static List<Ceasefire> settle(List<Draft> drafts, Optional<LocalDate> today) {
    var inOrder = drafts.stream().sorted(BY_BEGINNING).toList();
    var endings = new Endings(inOrder, today);
    return inOrder.stream().map(endings::settle).toList();
  }

  private Ceasefire settle(Draft draft) {
    var ended = because(draft.id());
    var phase = phase(draft);
    return draft.with(ended.isPresent() ? ended(phase) : phase, ended, older(draft));
  }

  private Optional<String> because(String id) {
    return because.getOrDefault(id, Optional.empty());
  }

  private Optional<String> because(Draft draft) {
    var phase = phase(draft);
    return byActs(draft, phase)
        .or(() -> byTerm(draft))
        .or(() -> byRefusal(draft, phase))
        .or(() -> bySuccessor(draft));
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

  /** An end that was told in advance, of a truce that was extended since. */
  private static boolean isPutOff(Draft draft, LifeAct act) {
    if (act.act() != ActKind.END) {
      return false;
    }
    return act.accounts().stream().allMatch(telling -> isPutOff(draft, act, telling));
  }

  private static boolean isPutOff(Draft draft, LifeAct end, ActTelling telling) {
    return telling.told().isPresent()
        && !end.day().isBefore(telling.told().get())
        && draft.acts().stream()
            .anyMatch(act -> isExtension(draft, act) && !act.day().isBefore(telling.told().get()));
  }

  private static boolean isExtension(Draft draft, LifeAct act) {
    return act.act() == ActKind.EXTEND && !isOutsidersExtension(draft, act);
  }

  /**
   * Whose voice it is. A side that ends its own truce needs nobody else's word, and an end that was
   * told together with the beginning is the truce's term, whoever tells it.
   */
  private static Voice voice(Draft draft, LifeAct act) {
    var voice = Voice.of(act.speakers(), draft.parties());
    var own =
        draft.declarer().filter(declarer -> Parties.anySame(declarer, act.speakers())).isPresent();
    return voice == Voice.ONE_SIDE && (own || isTerm(draft, act)) ? Voice.BOTH_SIDES : voice;
  }

  private static boolean isTerm(Draft draft, LifeAct act) {
    return act.act() == ActKind.END
        && act.accounts().stream()
            .filter(telling -> telling.told().filter(act.day()::isAfter).isPresent())
            .anyMatch(telling -> draft.beginsIn(telling));
  }

  private boolean hasCome(LifeAct act) {
    return act.when().isEmpty()
        || today.isEmpty()
        || !act.when().get().first().isAfter(today.get());
  }

  private static Optional<String> byActs(Draft draft, Phase phase) {
    return phase == Phase.ENDED
        ? draft.acts().stream()
            .filter(act -> act.act() == ActKind.END)
            .reduce((first, last) -> last)
            .map(end -> why(draft, end))
        : Optional.empty();
  }

  private static String why(Draft draft, LifeAct end) {
    if (isTerm(draft, end)) {
      return "its term ended on " + end.day();
    }
    if (Voice.of(end.speakers(), draft.parties()) == Voice.OUTSIDE) {
      return "told as over by others than its parties";
    }
    return voice(draft, end) == Voice.BOTH_SIDES && draft.declarer().isPresent()
        ? "ended by the side that declared it"
        : "declared over by both sides";
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

  /** Refused by a party whose consent it needed, and neither agreed nor put in force by all. */
  private static Optional<String> byRefusal(Draft draft, Phase phase) {
    var refused =
        draft.acts().stream()
            .filter(act -> act.act() == ActKind.REJECT)
            .flatMap(act -> act.by().stream())
            .filter(refuser -> Parties.anySame(refuser, draft.parties()))
            .anyMatch(refuser -> draft.declarer().filter(d -> Parties.same(d, refuser)).isEmpty());
    var cameAbout = isAgreedByAll(draft) || isInForceForMany(draft);
    return refused && (phase == Phase.REJECTED || !cameAbout)
        ? Optional.of("refused, and came to nothing")
        : Optional.empty();
  }

  private static boolean isInForceForMany(Draft draft) {
    return draft.acts().stream()
        .filter(act -> act.act() == ActKind.EFFECTIVE)
        .anyMatch(act -> Parties.distinct(act.by()).size() > 1);
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
    var stood = draft.hasBegun() || draft.declarer().isPresent();
    var broken = draft.has(ActKind.VIOLATION) || draft.has(ActKind.END);
    return stood && (broken || draft.isTemporary())
        ? successor(draft).map(next -> "replaced by the truce of " + day(next))
        : Optional.empty();
  }

  private Optional<Draft> successor(Draft draft) {
    return draft
        .begins()
        .flatMap(
            begins ->
                ofSameParties(draft)
                    .filter(next -> next.hasBegun() && next.declarer().isEmpty())
                    .filter(next -> !next.isLocal() && !draft.isLocal())
                    .filter(next -> next.begins().filter(begins::isBefore).isPresent())
                    .findFirst());
  }

  /** The latest older truce of these parties that still stands. */
  private Optional<String> older(Draft draft) {
    return draft
        .begins()
        .flatMap(
            begins ->
                ofSameParties(draft)
                    .filter(old -> old.hasBegun() && because(old.id()).isEmpty())
                    .filter(old -> old.begins().filter(begins::isAfter).isPresent())
                    .reduce((first, second) -> second)
                    .map(Draft::id));
  }

  /** Other truces whose parties are these, in order of their beginning. */
  private Stream<Draft> ofSameParties(Draft draft) {
    var others = new TreeMap<String, Draft>();
    for (var party : Parties.keys(draft.parties())) {
      for (var other : byParty.getOrDefault(party, List.of())) {
        if (Parties.overlap(draft.parties(), other.parties()) >= Lives.SAME_PARTIES) {
          others.put(other.id(), other);
        }
      }
    }
    others.remove(draft.id());
    return others.values().stream().sorted(BY_BEGINNING);
  }

  private static String day(Draft draft) {
    return draft.begins().map(LocalDate::toString).orElse("an unknown day");
  }
}
