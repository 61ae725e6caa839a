package org.parley.ledger.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Telling;

/**
 * Each says that the other did it: broke the truce, fired on the village, or what the accusations
 * of one article are about.
 */
final class MutualAccusations {
  private MutualAccusations() {}

  /** Who broke a truce. */
  static Stream<Question> in(Ceasefire ceasefire) {
    var accusations = new ArrayList<Accusation>();
    for (var act : ceasefire.acts()) {
      if (act.act() == ActKind.VIOLATION) {
        for (var telling : act.accounts()) {
          if (!telling.speakers().isEmpty()) {
            accusations.add(
                new Accusation(
                    telling.speakers(),
                    telling.by(),
                    "truce broken" + Phrases.by(telling.by()),
                    Phrases.words(telling.words()),
                    telling.when(),
                    telling.document()));
          }
        }
      }
    }
    return Accusation.mutual(ceasefire.id(), "who broke " + Phrases.truce(ceasefire), accusations);
  }

  /** Who did one deed that two sides lay at each other's door. */
  static Stream<Question> in(Incident incident) {
    var accusations =
        incident.accounts().stream()
            .filter(t -> t.type() != EventType.ACCUSE && !t.speakers().isEmpty())
            .map(t -> accusation(t, t.speakers(), t.actor()))
            .filter(a -> !Parties.meet(a.speakers(), a.accused()))
            .toList();
    return Accusation.mutual(
        incident.id(), "who did it: " + Phrases.deed(incident.accounts().get(0)), accusations);
  }

  /** Accusations that one article tells in one breath, as returned: "they blamed each other". */
  static Stream<Question> among(Collection<Incident> incidents) {
    Map<String, List<Accusation>> byWords = new TreeMap<>();
    for (var incident : incidents) {
      for (var telling : incident.accounts()) {
        if (telling.type() == EventType.ACCUSE && !telling.words().isEmpty()) {
          var words = telling.words().get(0);
          byWords
              .computeIfAbsent(
                  telling.document() + " at " + words.begin(), key -> new ArrayList<>())
              .addAll(accusations(telling));
        }
      }
    }
    return byWords.entrySet().stream()
        .flatMap(entry -> Accusation.mutual(entry.getKey(), "who is to blame", entry.getValue()));
  }

  /** "They blamed each other" is one event with both on both sides: an accusation by each. */
  private static List<Accusation> accusations(Telling telling) {
    var actors = Parties.distinct(telling.actor());
    if (actors.size() < 2 || !Parties.within(telling.actor(), telling.recipient())) {
      return List.of(accusation(telling, telling.actor(), telling.recipient()));
    }
    return actors.stream()
        .map(
            actor ->
                accusation(
                    telling,
                    List.of(actor),
                    telling.recipient().stream().filter(r -> !Parties.same(r, actor)).toList()))
        .toList();
  }

  private static Accusation accusation(Telling telling, List<Actor> speakers, List<Actor> accused) {
    return new Accusation(
        speakers,
        accused,
        Phrases.deed(telling),
        Phrases.words(telling.words()),
        telling.when(),
        telling.document());
  }
}
