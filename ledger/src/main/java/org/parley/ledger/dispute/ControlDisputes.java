package org.parley.ledger.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Times;
import org.parley.model.reading.Place;
import org.parley.model.situation.DisputeKind;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Side;
import org.parley.model.situation.Telling;

/** Each of two parties says of one place, on one day, that it has taken or holds it. */
final class ControlDisputes {
  private static final String SEIZE = "seize";

  private ControlDisputes() {}

  static Stream<Question> among(Collection<Incident> incidents) {
    Map<String, List<Telling>> byPlace = new LinkedHashMap<>();
    for (var incident : incidents) {
      for (var telling : incident.accounts()) {
        if (isOwnClaim(telling)) {
          var place = telling.where().map(Place::name).orElseThrow();
          byPlace.computeIfAbsent(place, name -> new ArrayList<>()).add(telling);
        }
      }
    }
    return byPlace.entrySet().stream().flatMap(e -> questions(e.getKey(), e.getValue()));
  }

  private static boolean isOwnClaim(Telling telling) {
    return telling.mode().contains(SEIZE)
        && telling.where().isPresent()
        && telling.when().isPresent()
        && !telling.speakers().isEmpty()
        && Parties.within(telling.speakers(), telling.actor());
  }

  private static Stream<Question> questions(String place, List<Telling> claims) {
    var questions = new ArrayList<Question>();
    for (var i = 0; i < claims.size(); i++) {
      for (var j = i + 1; j < claims.size(); j++) {
        if (contradict(claims.get(i), claims.get(j))) {
          questions.add(question(place, claims.get(i), claims.get(j)));
        }
      }
    }
    return questions.stream();
  }

  private static boolean contradict(Telling a, Telling b) {
    return !Parties.meet(a.actor(), b.actor())
        && Times.gap(a.when().orElseThrow(), b.when().orElseThrow()) == 0;
  }

  private static Question question(String place, Telling a, Telling b) {
    return new Question(
        DisputeKind.CONTROL,
        place,
        "who holds " + place,
        a.when(),
        side(a),
        side(b),
        Parties.union(a.actor(), b.actor()),
        List.of());
  }

  private static Side side(Telling telling) {
    return new Side(
        telling.speakers(),
        Phrases.deed(telling),
        Phrases.words(telling.words()),
        List.of(telling.document()));
  }
}
