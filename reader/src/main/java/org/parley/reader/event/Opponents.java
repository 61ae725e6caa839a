package org.parley.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.mention.actor.ActorMention;

/**
 * Who fights whom in a document. Two sides are foes by the violence and the blame told between
 * them, by the conflict that the document names, and, more weakly, by being named together. A side
 * is a state with all its organs, or the armed groups of one country; it is shown as the actor
 * named most for it.
 */
public final class Opponents {
  private static final int OF_VIOLENCE = 8;
  private static final int OF_BLAME = 3;
  private static final int OF_CONFLICT = 8;
  private static final int OFTEN = 2;
  private static final int OF_RISING = 6;
  private static final int OF_UNNAMED_RISING = 3;
  private static final int FOES = 3;

  /** Whose armed groups fight a neighbour rather than their own state. */
  private static final Set<String> FIGHTING_ABROAD = Set.of("PSE", "LBN");

  private static final Set<String> NO_SIDE =
      Set.of(
          "UNO", "EUR", "IGO", "NGO", "MNC", "JRN", "UNK", "CVL", "UAF", "GOV", "MIL", "COP", "REL",
          "LEG", "OPP");
  private static final Set<String> NO_SIDE_SECTORS =
      Set.of("JRN", "CVL", "BUS", "EDU", "REL", "MED", "SOC", "REF", "ELI");
  private static final Set<String> BLAME = Set.of("ACCUSE", "THREATEN");

  /** Words beside a name that make it one who stands between the sides. */
  private static final Set<String> PEACEMAKING =
      Set.of(
          "mediator",
          "mediators",
          "mediating",
          "mediated",
          "mediates",
          "mediate",
          "mediation",
          "brokered",
          "brokering",
          "brokers",
          "broker",
          "sponsored",
          "facilitator",
          "facilitators",
          "facilitated",
          "envoy",
          "envoys",
          "go-between");

  private static final int BESIDE = 3;
  private static final Set<String> LOCATING =
      Set.of("in", "near", "around", "inside", "into", "at", "across", "throughout", "outside");
  private static final Set<String> LOCATING_REGIONS = Set.of("of", "from", "over", "on", "to");

  private final Map<Set<Actor>, Integer> pairs = new LinkedHashMap<>();
  private final Map<Actor, Map<Actor, Integer>> names = new HashMap<>();
  private final Map<Integer, List<Actor>> present = new HashMap<>();

  private Opponents() {}

  /**
   * Weighs the pairs of a document.
   *
   * @param conflicts the conflicts that it names
   */
  public static Opponents of(
      List<Sentence> sentences,
      ActorIndex actors,
      List<EventMention> events,
      List<Conflicts.Named> conflicts) {
    var opponents = new Opponents();
    var fighters = fighters(events);
    for (var sentence : sentences) {
      var named = new LinkedHashSet<Actor>();
      for (var mention : actors.in(sentence.index())) {
        if (isAgent(sentence, mention)) {
          mention.actors().stream()
              .filter(Opponents::canFight)
              .filter(a -> fighters.contains(a.side()) || !isPeacemaker(sentence, mention))
              .forEach(named::add);
        }
      }
      named.forEach(opponents::count);
      opponents.present.put(sentence.index(), List.copyOf(named));
      opponents.weigh(List.copyOf(named), List.copyOf(named), 1);
    }
    events.forEach(opponents::weigh);
    opponents.weighRisings();
    conflicts.forEach(
        named -> {
          named.sides().forEach(opponents::count);
          var weight = OF_CONFLICT * Math.min(named.times(), OFTEN);
          opponents.weigh(named.sides(), named.sides(), weight);
        });
    return opponents;
  }

  private static Set<Actor> fighters(List<EventMention> events) {
    var fighters = new LinkedHashSet<Actor>();
    events.stream()
        .filter(e -> e.type() == EventType.ASSAULT)
        .flatMap(e -> e.actor().stream())
        .map(Actor::side)
        .forEach(fighters::add);
    return fighters;
  }

  private void weigh(EventMention event) {
    if (event.type() == EventType.ASSAULT) {
      weigh(event.actor(), event.recipient(), OF_VIOLENCE);
      if (event.mutual()) {
        weigh(event.actor(), event.actor(), OF_VIOLENCE);
      }
    } else if (BLAME.contains(event.type().name())) {
      weigh(event.actor(), event.recipient(), OF_BLAME);
    }
  }

  private void weigh(List<Actor> some, List<Actor> others, int weight) {
    var met = new LinkedHashSet<Set<Actor>>();
    for (var one : some) {
      for (var other : others) {
        if (canFight(one) && canFight(other) && !one.side().equals(other.side())) {
          met.add(Set.of(one.side(), other.side()));
        }
      }
    }
    var risen = Stream.concat(some.stream(), others.stream()).anyMatch(Opponents::isRebel);
    met.forEach(pair -> pairs.merge(pair, risen ? 2 * weight : weight, Integer::sum));
  }

  /** An armed group is likelier a foe than a state or a breakaway region. */
  private static boolean isRebel(Actor actor) {
    return actor.sector().equals("REB");
  }

  /** Armed groups rise against their own state, all the more where the document names both. */
  private void weighRisings() {
    for (var group : List.copyOf(names.keySet())) {
      var state = new Actor(group.place(), "", "");
      var isRising =
          names.getOrDefault(group, Map.of()).keySet().stream().anyMatch(Opponents::isRebel);
      if (isRising && group.isOfState() && !FIGHTING_ABROAD.contains(state.place())) {
        pairs.merge(
            Set.of(state, group),
            names.containsKey(state) ? OF_RISING : OF_UNNAMED_RISING,
            Integer::sum);
      }
    }
  }

  private void count(Actor actor) {
    names
        .computeIfAbsent(actor.side(), s -> new LinkedHashMap<>())
        .merge(party(actor), 1, Integer::sum);
  }

  /** A land is a side where it acts, and a mere place where things happen in it. */
  private static boolean isAgent(Sentence sentence, ActorMention mention) {
    if (mention.first() == 0 || mention.actors().stream().noneMatch(Opponents::isLand)) {
      return true;
    }
    var before = before(sentence, mention.first());
    var isRegion = mention.actors().stream().anyMatch(a -> a.sector().equals("PRE"));
    return !LOCATING.contains(before) && !(isRegion && LOCATING_REGIONS.contains(before));
  }

  private static boolean isLand(Actor actor) {
    return actor.isBareState() || actor.sector().equals("PRE");
  }

  private static String before(Sentence sentence, int first) {
    var at = first - 1;
    while (at > 0 && sentence.token(at).tag().equals("DT")) {
      at--;
    }
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  private static boolean isPeacemaker(Sentence sentence, ActorMention mention) {
    var from = mention.first();
    var to = Math.min(sentence.size(), mention.last() + 1 + BESIDE);
    return IntStream.range(from, to)
        .mapToObj(at -> sentence.token(at).text().toLowerCase(Locale.ROOT))
        .anyMatch(PEACEMAKING::contains);
  }

  /** Whether an actor may be a side of a war. */
  public static boolean canFight(Actor actor) {
    return actor.isArmedNonState() && !actor.place().equals("UAF")
        || !NO_SIDE.contains(actor.place()) && !NO_SIDE_SECTORS.contains(actor.sector());
  }

  /** The state as such for its organs; a group stays what it is. */
  public static Actor party(Actor actor) {
    return actor.isArmedNonState() ? actor : new Actor(actor.place(), "", "");
  }

  /** Whether an actor stands on the side of one of these parties. */
  public static boolean isParty(Actor actor, List<Actor> parties) {
    return parties.stream().anyMatch(p -> p.side().equals(actor.side()));
  }

  /** The actors of a sentence that may be a side, without those who stand between the sides. */
  public List<Actor> presentIn(int sentence) {
    return present.getOrDefault(sentence, List.of());
  }

  /** How strongly the document tells two actors as foes; 0 when not at all. */
  public int enmity(Actor one, Actor other) {
    return one.side().equals(other.side())
        ? 0
        : pairs.getOrDefault(Set.of(one.side(), other.side()), 0);
  }

  /** The two who fight each other most in this document; empty when nobody does. */
  public List<Actor> main() {
    return weightiest(Set.of())
        .filter(e -> e.getValue() >= FOES)
        .map(this::shown)
        .orElse(List.of());
  }

  /** Whom an actor fights in this document, if it fights anybody. */
  public Optional<Actor> opponentOf(Actor actor) {
    return weightiest(Set.of(actor.side()))
        .filter(e -> e.getValue() >= FOES)
        .flatMap(e -> e.getKey().stream().filter(s -> !s.equals(actor.side())).findFirst())
        .map(this::shown);
  }

  private Optional<Map.Entry<Set<Actor>, Integer>> weightiest(Set<Actor> including) {
    return pairs.entrySet().stream()
        .filter(e -> e.getKey().containsAll(including))
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a);
  }

  private List<Actor> shown(Map.Entry<Set<Actor>, Integer> pair) {
    var shown = new ArrayList<Actor>();
    pair.getKey().stream()
        .sorted(Comparator.comparing(Actor::code))
        .map(this::shown)
        .forEach(shown::add);
    return shown;
  }

  /** The name that the document uses most for a side. */
  private Actor shown(Actor side) {
    return names.getOrDefault(side, Map.of()).entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(side);
  }
}
