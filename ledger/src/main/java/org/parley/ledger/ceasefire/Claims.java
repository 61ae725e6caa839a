package org.parley.ledger.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * A claim and the day that puts it in order: the last it speaks of, or else the day it was told.
   */
  private record Dated(LocalDate day, StateClaim claim) {}

  /** Every claim that somebody makes, in order of time. */
  public static List<StateClaim> all(List<LifeAct> acts) {
    return dated(acts).stream().map(Dated::claim).toList();
  }

  /** The last word of each speaker; a consent takes back the same side's earlier refusal. */
  static List<StateClaim> last(List<LifeAct> acts) {
    Map<String, Dated> last = new LinkedHashMap<>();
    for (var dated : dated(acts)) {
      var speaker = String.join(" ", Parties.keys(dated.claim().speakers()));
      last.remove(speaker);
      last.put(speaker, dated);
    }
    return last.values().stream()
        .filter(dated -> !isTakenBack(dated, acts))
        .map(Dated::claim)
        .toList();
  }

  private static List<Dated> dated(List<LifeAct> acts) {
    var dated = new ArrayList<Dated>();
    for (var act : acts) {
      for (var telling : act.accounts()) {
        for (var claim : claims(act.act(), telling)) {
          dated.add(new Dated(day(telling), claim));
        }
      }
    }
    dated.sort(Comparator.comparing(Dated::day));
    return dated;
  }

  private static boolean isTakenBack(Dated refusal, List<LifeAct> acts) {
    return refusal.claim().says() == TruceState.REJECTED
        && acts.stream()
            .filter(act -> act.act() == ActKind.AGREE)
            .flatMap(act -> act.accounts().stream())
            .filter(telling -> !day(telling).isBefore(refusal.day()))
            .flatMap(telling -> telling.by().stream())
            .anyMatch(side -> isAmong(side, refusal.claim().speakers()));
  }

  private static boolean isAmong(Actor side, List<Actor> speakers) {
    return speakers.stream()
        .anyMatch(speaker -> Parties.same(speaker, side) && speaker.name().equals(side.name()));
  }

  private static LocalDate day(ActTelling telling) {
    return telling.when().map(Interval::last).or(telling::told).orElse(LocalDate.MIN);
  }

  private static List<StateClaim> claims(ActKind act, ActTelling telling) {
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
  private static List<StateClaim> spoken(ActTelling telling, TruceState says) {
    if (telling.speakers().isEmpty()) {
      return List.of(claim(telling, List.of(), says));
    }
    return Parties.distinct(telling.speakers()).stream()
        .map(speaker -> claim(telling, List.of(speaker), says))
        .toList();
  }

  private static StateClaim claim(ActTelling telling, List<Actor> speakers, TruceState says) {
    return new StateClaim(speakers, says, telling.when(), List.of(telling.document()));
  }
}
