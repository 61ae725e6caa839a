package org.parley.ledger.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Status;
import org.parley.model.situation.DisputeKind;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Side;
import org.parley.model.situation.Telling;

/** One says that it happened, another says that it did not. */
final class Denials {
  private Denials() {}

  static Stream<Question> in(Incident incident) {
    var affirmed = new ArrayList<Telling>();
    var denied = new ArrayList<Side>();
    for (var telling : incident.accounts()) {
      if (telling.status() == Status.DENIED) {
        denied.add(denial(telling.speakers(), telling));
      } else {
        affirmed.add(telling);
        denied.add(denial(telling.deniedBy(), telling));
      }
    }
    return affirmed.stream()
        .filter(telling -> !telling.speakers().isEmpty())
        .flatMap(
            telling ->
                denied.stream()
                    .filter(side -> !side.speakers().isEmpty())
                    .map(side -> question(incident, telling, side)));
  }

  private static Side denial(List<Actor> deniers, Telling telling) {
    return new Side(deniers, "denies it", List.of(), List.of(telling.document()));
  }

  private static Question question(Incident incident, Telling telling, Side denial) {
    return new Question(
        DisputeKind.DENIAL,
        incident.id(),
        "whether there was " + Phrases.deed(telling),
        incident.when(),
        new Side(
            telling.speakers(),
            Phrases.deed(telling),
            Phrases.words(telling.words()),
            List.of(telling.document())),
        denial,
        Parties.union(telling.actor(), telling.recipient()),
        findings(incident.accounts(), telling, denial));
  }

  /** What others than the two sides say of it. */
  private static List<Side> findings(Collection<Telling> accounts, Telling affirmed, Side denial) {
    return accounts.stream()
        .filter(other -> !other.speakers().isEmpty())
        .filter(other -> !Parties.meet(other.speakers(), affirmed.speakers()))
        .filter(other -> !Parties.meet(other.speakers(), denial.speakers()))
        .map(
            other ->
                new Side(
                    other.speakers(),
                    Phrases.deed(other),
                    Phrases.words(other.words()),
                    List.of(other.document())))
        .toList();
  }
}
