package org.parley.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.reader.coreference.ActorIndex;

/**
 * Who fights whom in a document: pairs of parties, weighed by the violence told between them and by how
 * often one sentence names both. A truce that names no parties is that of the weightiest pair.
 */
public final class Opponents {
  private static final int OF_VIOLENCE = 8;
  private static final int FOES = 3;
  private static final Set<String> NO_PARTY = Set.of("UNO", "EUR", "IGO", "NGO", "MNC", "JRN", "UNK", "CVL", "UAF", "GOV", "MIL", "COP", "REL", "LEG", "OPP");
  private static final Set<String> NO_PARTY_SECTORS = Set.of("JRN", "CVL", "BUS", "EDU", "REL", "MED", "SOC", "REF", "ELI");

  private final Map<List<Actor>, Integer> pairs = new LinkedHashMap<>();
  private final Map<Actor, Integer> single = new HashMap<>();

  private Opponents() {}

  public static Opponents of(List<Sentence> sentences, ActorIndex actors, List<EventMention> events) {
    var opponents = new Opponents();
    for (var sentence : sentences) {
      var named = new ArrayList<Actor>();
      for (var mention : actors.in(sentence.index())) {
        mention.actors().stream().filter(Opponents::canFight).map(Opponents::party).filter(a -> !named.contains(a)).forEach(named::add);
      }
      named.forEach(a -> opponents.single.merge(a, 1, Integer::sum));
      opponents.addPairs(named, named, 1);
    }
    for (var event : events) {
      if (event.type() == EventType.ASSAULT) {
        var all = new ArrayList<>(event.actor());
        all.addAll(event.recipient());
        var parties = all.stream().filter(Opponents::canFight).map(Opponents::party).distinct().toList();
        opponents.addPairs(parties, parties, OF_VIOLENCE);
      }
    }
    return opponents;
  }

  private void addPairs(List<Actor> some, List<Actor> others, int weight) {
    for (var one : some) {
      for (var other : others) {
        if (one.compareTo(other) < 0) {
          pairs.merge(List.of(one, other), weight * warlike(one, other), Integer::sum);
        }
      }
    }
  }

  /** An armed group and the state it rises against are likelier foes than two states. */
  private static int warlike(Actor one, Actor other) {
    return one.sector().equals("REB") || other.sector().equals("REB") ? 2 : 1;
  }

  private static boolean canFight(Actor actor) {
    return actor.isArmedNonState() && !actor.place().equals("UAF")
        || !NO_PARTY.contains(actor.place()) && !NO_PARTY_SECTORS.contains(actor.sector());
  }

  /** The state as such for its organs; a group stays what it is. */
  public static Actor party(Actor actor) {
    return actor.isArmedNonState() ? actor : new Actor(actor.place(), "", "");
  }

  public boolean isParty(Actor actor, List<Actor> parties) {
    return parties.contains(party(actor)) || parties.stream().anyMatch(p -> party(p).equals(party(actor)));
  }

  /** The parties of a truce of which some are named, and who did something to it. */
  public List<Actor> around(List<Actor> named, List<Actor> by) {
    var known = named.stream().filter(Opponents::canFight).map(Opponents::party).distinct().toList();
    if (known.size() >= 2) {
      return known;
    }
    var doers = by.stream().filter(Opponents::canFight).map(Opponents::party).distinct().toList();
    var main = weightiest(List.of());
    if (known.size() == 1) {
      var with = new ArrayList<>(known);
      doers.stream().filter(d -> !known.contains(d)).findFirst().ifPresent(with::add);
      return with.size() >= 2 ? with : weightiest(known);
    }
    if (doers.size() == 2 && pairs.getOrDefault(doers.stream().sorted().toList(), 0) > 0) {
      return doers;
    }
    if (doers.size() == 1 && !main.contains(doers.get(0)) && single.getOrDefault(doers.get(0), 0) > 1 && doers.get(0).isArmedNonState()) {
      return weightiest(doers);
    }
    return main;
  }

  /** The two who fight each other most in this document; empty when nobody does. */
  public List<Actor> main() {
    return pairs.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .filter(e -> e.getValue() >= FOES)
        .map(Map.Entry::getKey)
        .orElse(List.of());
  }

  /** Whom an actor fights in this document, if it fights anybody. */
  public Optional<Actor> opponentOf(Actor actor) {
    var party = party(actor);
    return pairs.entrySet().stream()
        .filter(e -> e.getKey().contains(party))
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .filter(e -> e.getValue() >= FOES)
        .map(e -> e.getKey().get(0).equals(party) ? e.getKey().get(1) : e.getKey().get(0));
  }

  private List<Actor> weightiest(List<Actor> including) {
    return pairs.entrySet().stream()
        .filter(e -> e.getKey().containsAll(including))
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(including);
  }
}
