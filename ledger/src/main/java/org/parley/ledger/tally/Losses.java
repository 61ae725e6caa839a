package org.parley.ledger.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.EventType;
import org.parley.model.reading.TallyKind;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Telling;

/**
 * Finds the incident whose losses a tally counts: the one attack of its article, time and victims.
 */
final class Losses {
  private record Attack(String incident, Telling telling) {}

  private final Map<String, List<Attack>> byDocument = new HashMap<>();

  private Losses() {}

  static Losses of(Collection<Incident> incidents) {
    var losses = new Losses();
    for (var incident : incidents) {
      for (var telling : incident.accounts()) {
        if (telling.type() == EventType.ASSAULT && telling.when().isPresent()) {
          losses
              .byDocument
              .computeIfAbsent(telling.document(), id -> new ArrayList<>())
              .add(new Attack(incident.id(), telling));
        }
      }
    }
    return losses;
  }

  /** The incident whose losses these are, where one alone fits them. */
  Optional<String> incident(List<Counted> members) {
    var fitting = new TreeSet<String>();
    for (var member : members) {
      for (var attack : byDocument.getOrDefault(member.document(), List.of())) {
        if (isOf(member, attack.telling())) {
          fitting.add(attack.incident());
        }
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.first()) : Optional.empty();
  }

  private static boolean isOf(Counted member, Telling attack) {
    var tally = member.tally();
    return (tally.kind() == TallyKind.KILLED || tally.kind() == TallyKind.WOUNDED)
        && tally.when().equals(attack.when())
        && Parties.meet(tally.who(), Parties.union(attack.recipient(), attack.actor()))
        && (tally.by().isEmpty() || Parties.meet(tally.by(), attack.actor()));
  }
}
