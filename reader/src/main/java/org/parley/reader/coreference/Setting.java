package org.parley.reader.coreference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Precision;
import org.parley.reader.mention.actor.ActorCandidate;
import org.parley.reader.mention.place.PlaceMention;

/**
 * What a document is about: the country where things happen, and who fights there. "The army" of an
 * article belongs to that country; mediators may be named more often, so that places and armed men
 * weigh more than names. A paragraph may be about another country than the rest.
 */
final class Setting {
  private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "PRE", "UAF", "COP");
  private static final Set<String> OF_WAR = Set.of("MIL", "REB", "PRM", "PRE");
  private static final Set<String> BYSTANDERS = Set.of("JRN", "SOC", "BUS", "MED", "EDU");
  private static final int OF_ARMED = 2;
  private static final int OF_PLACE = 2;
  private static final int OPENING = 2;
  private static final int SIDE_WITH_ARMS = 2;

  private final CountryWeights countries;
  private final CountryWeights onlookers;
  private final CountryWeights states;
  private final Map<Actor, Integer> parties = new LinkedHashMap<>();

  private final Map<Integer, Set<String>> placed = new HashMap<>();
  private boolean isOfWar;

  private Setting(List<Sentence> sentences) {
    this.countries = new CountryWeights(sentences);
    this.onlookers = new CountryWeights(sentences);
    this.states = new CountryWeights(sentences);
  }

  static Setting of(
      List<Sentence> sentences, List<ActorCandidate> candidates, List<PlaceMention> places) {
    var setting = new Setting(sentences);
    candidates.forEach(setting::count);
    places.forEach(setting::count);
    return setting;
  }

  private void count(ActorCandidate candidate) {
    candidate.actors().forEach(actor -> count(actor, candidate.sentence()));
  }

  private void count(Actor actor, int sentence) {
    isOfWar = isOfWar || OF_WAR.contains(actor.sector());
    if (BYSTANDERS.contains(actor.sector())) {
      onlookers.add(actor.place(), 1, sentence);
      return;
    }
    var weight = ARMED.contains(actor.sector()) ? OF_ARMED : 1;
    parties.merge(party(actor), weight * opening(sentence), Integer::sum);
    if (actor.isOfState()) {
      countries.add(actor.place(), weight, sentence);
      if (!actor.isArmedNonState()) {
        states.add(actor.place(), weight, sentence);
      }
    }
  }

  private void count(PlaceMention mention) {
    mention
        .place()
        .country()
        .ifPresent(
            country -> {
              if (isInsideCountry(mention)) {
                placed.computeIfAbsent(mention.sentence(), s -> new LinkedHashSet<>()).add(country);
              }
              countries.add(country, OF_PLACE, mention.sentence());
              states.add(country, OF_PLACE, mention.sentence());
            });
  }

  private static boolean isInsideCountry(PlaceMention mention) {
    return mention.place().precision().filter(p -> p != Precision.COUNTRY).isPresent();
  }

  /** How much more the opening of an article weighs. */
  static int opening(int sentence) {
    return sentence < 2 ? OPENING : 1;
  }

  /** The country where things happen in a sentence. */
  Optional<Actor> home(int sentence) {
    return countries.heaviest(sentence).or(() -> onlookers.heaviest(sentence)).map(Setting::state);
  }

  /** The country of people in a sentence: the one that its places lie in, if they lie in one. */
  Optional<Actor> homeOfPeople(int sentence) {
    var here = placed.getOrDefault(sentence, Set.of());
    return here.size() == 1 ? here.stream().map(Setting::state).findFirst() : home(sentence);
  }

  /** The country whose army is meant in a sentence; a named rebel group is no sign of it. */
  Optional<Actor> homeOfArmy(int sentence) {
    return states.heaviest(sentence).map(Setting::state).or(() -> home(sentence));
  }

  /** Whether it tells of armies or armed groups. */
  boolean isOfWar() {
    return isOfWar;
  }

  /** The armed opposition that is meant in a sentence where none is named. */
  Optional<Actor> rebels(int sentence) {
    var home = home(sentence).map(Actor::place).orElse("");
    return most(a -> isRebel(a) && a.place().equals(home))
        .or(() -> most(a -> isRebel(a) && a.isOfState()));
  }

  private static boolean isRebel(Actor actor) {
    return actor.sector().equals("REB") || actor.sector().equals("PRE");
  }

  /** The two sides; fewer when there are no two. Armed groups of one country are one side. */
  List<Actor> opponents() {
    var sides = new LinkedHashMap<Actor, Actor>();
    parties.entrySet().stream()
        .filter(e -> e.getKey().isArmedNonState() || e.getKey().isBareState())
        .sorted((a, b) -> Integer.compare(weight(b), weight(a)))
        .map(Map.Entry::getKey)
        .forEach(actor -> sides.putIfAbsent(actor.side(), actor));
    return sides.values().stream().limit(2).toList();
  }

  private static int weight(Map.Entry<Actor, Integer> party) {
    return party.getValue() * (party.getKey().isArmedNonState() ? SIDE_WITH_ARMS : 1);
  }

  private static Actor state(String country) {
    return new Actor(country, "", "");
  }

  /** The state as such for its organs; a group or a body stays what it is. */
  private static Actor party(Actor actor) {
    return actor.isOfState() && !actor.isArmedNonState() ? state(actor.place()) : actor;
  }

  private Optional<Actor> most(Predicate<Actor> fits) {
    return parties.entrySet().stream()
        .filter(e -> fits.test(e.getKey()))
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }
}
