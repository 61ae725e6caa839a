package org.parley.ledger.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ledger.ceasefire.Claims;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.Interval;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.DisputeKind;
import org.parley.model.situation.Side;
import org.parley.model.situation.StateClaim;
import org.parley.model.situation.TruceState;

/**
 * Whether a truce holds: one says so, another at about the same time says that it is broken or
 * over.
 */
final class StateDisputes {
  /** Days within which two claims are about one time. */
  private static final int SAME_TIME = 14;

  private StateDisputes() {}

  static Stream<Question> in(Ceasefire ceasefire) {
    var claims =
        Claims.all(ceasefire.acts()).stream().filter(claim -> !claim.speakers().isEmpty()).toList();
    var holding = claims.stream().filter(claim -> claim.says() == TruceState.HOLDS).toList();
    var broken = claims.stream().filter(claim -> isAgainst(claim.says())).toList();
    var opposed = new ArrayList<StateClaim>();
    for (var claim : holding) {
      if (broken.stream().anyMatch(other -> contradict(claim, other))) {
        opposed.add(claim);
      }
    }
    var against =
        broken.stream()
            .filter(claim -> opposed.stream().anyMatch(other -> contradict(other, claim)))
            .toList();
    return opposed.isEmpty() ? Stream.empty() : Stream.of(question(ceasefire, against, opposed));
  }

  private static boolean isAgainst(TruceState state) {
    return switch (state) {
      case BROKEN, OVER -> true;
      case HOLDS, REJECTED, NOT_IN_FORCE -> false;
    };
  }

  private static boolean contradict(StateClaim a, StateClaim b) {
    return !Parties.meet(a.speakers(), b.speakers())
        && a.when()
            .flatMap(x -> b.when().map(y -> endsNear(x, y)))
            .orElse(a.documents().stream().anyMatch(b.documents()::contains));
  }

  private static boolean endsNear(Interval x, Interval y) {
    return Math.abs(x.last().toEpochDay() - y.last().toEpochDay()) <= SAME_TIME;
  }

  private static Question question(
      Ceasefire ceasefire, List<StateClaim> against, List<StateClaim> holding) {
    return new Question(
        DisputeKind.STATE,
        ceasefire.id(),
        "whether " + Phrases.truce(ceasefire) + " holds",
        span(against, holding),
        side(against, "it is broken or over"),
        side(holding, "it holds"),
        ceasefire.parties(),
        List.of());
  }

  private static Side side(List<StateClaim> claims, String claim) {
    var documents = new LinkedHashSet<String>();
    claims.forEach(c -> documents.addAll(c.documents()));
    return new Side(
        claims.stream().map(StateClaim::speakers).reduce(List.of(), Parties::union),
        claim,
        List.of(),
        List.copyOf(documents));
  }

  private static Optional<Interval> span(List<StateClaim> against, List<StateClaim> holding) {
    var days =
        Stream.concat(against.stream(), holding.stream())
            .flatMap(claim -> claim.when().stream())
            .map(Interval::last)
            .toList();
    return days.stream()
        .min(LocalDate::compareTo)
        .map(first -> Interval.of(first, days.stream().max(LocalDate::compareTo).orElse(first)));
  }
}
