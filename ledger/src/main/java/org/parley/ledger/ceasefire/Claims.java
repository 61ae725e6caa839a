package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.situation.ActTelling;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.StateClaim;
import org.parley.model.situation.TruceState;

/** What each speaker says of a truce's state: from the acts it tells, in order of time. */
public final class Claims {
  private Claims() {}

  /**
   * Every claim that somebody makes, in order of the time it speaks of; where that is not told, of
   * the time it was told.
   */
  public static List<StateClaim> all(List<LifeAct> acts) {
    var dated = new ArrayList<Dated>();
    for (var act : acts) {
      for (var telling : act.accounts()) {
        dated.addAll(claims(act.act(), telling));
      }
    }
    dated.sort(Comparator.comparing(Dated::day));
    return dated.stream().map(Dated::claim).toList();
  }

  /** The last word of each speaker; a consent takes back the same side's refusal. */
  static List<StateClaim> last(List<LifeAct> acts) {
    Map<String, StateClaim> last = new LinkedHashMap<>();
    for (var claim : all(acts)) {
      var speaker = String.join(" ", Parties.keys(claim.speakers()));
      last.remove(speaker);
      last.put(speaker, claim);
    }
    var consenting =
        acts.stream()
            .filter(act -> act.act() == ActKind.AGREE)
            .flatMap(act -> act.by().stream())
            .toList();
    return last.values().stream()
        .filter(claim -> !isTakenBack(claim, acts, consenting))
        .toList();
  }

  private record Dated(LocalDate day, StateClaim claim) {}

  private static boolean isTakenBack(
      StateClaim claim, List<LifeAct> acts, List<Actor> consenting) {
    if (claim.says() == TruceState.REJECTED) {
      return Parties.within(claim.speakers(), consenting) && !claim.speakers().isEmpty();
    }
    return false;
  }

  private static List<Dated> claims(ActKind act, ActTelling telling) {
    return switch (act) {
      case HOLD -> spoken(telling, TruceState.HOLDS);
      case VIOLATION -> spoken(telling, TruceState.BROKEN);
      case END -> isToCome(telling) ? List.of() : spoken(telling, TruceState.OVER);
      case SUSPEND -> spoken(telling, TruceState.NOT_IN_FORCE);
      case REJECT ->
          telling.by().stream()
              .map(refuser -> claim(telling, List.of(refuser), TruceState.REJECTED))
              .toList();
      case EFFECTIVE -> isOwnWord(telling) ? spoken(telling, TruceState.HOLDS) : List.of();
      case OFFER, CALL, AGREE, EXTEND, MONITOR -> List.of();
    };
  }

  /** A side that says its own truce has begun says that it keeps it. */
  private static boolean isOwnWord(ActTelling telling) {
    return !isToCome(telling)
        && !telling.speakers().isEmpty()
        && Parties.within(telling.speakers(), telling.by());
  }

  private static boolean isToCome(ActTelling telling) {
    return telling.when().isPresent()
        && telling.told().filter(told -> telling.when().get().first().isAfter(told)).isPresent();
  }

  /** Several speakers say it each for himself. */
  private static List<Dated> spoken(ActTelling telling, TruceState says) {
    if (telling.speakers().isEmpty()) {
      return List.of(claim(telling, List.of(), says));
    }
    return Parties.distinct(telling.speakers()).stream()
        .map(speaker -> claim(telling, List.of(speaker), says))
        .toList();
  }

  private static Dated claim(ActTelling telling, List<Actor> speakers, TruceState says) {
    Optional<LocalDate> day = telling.when().map(Interval::last).or(telling::told);
    return new Dated(
        day.orElse(LocalDate.MIN),
        new StateClaim(speakers, says, telling.when(), List.of(telling.document())));
  }
}
