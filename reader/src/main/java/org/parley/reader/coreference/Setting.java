package org.parley.reader.coreference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.actor.ActorCandidate;
import org.parley.reader.mention.place.PlaceMention;

/**
 * What a document is about: the country where things happen, and who fights there. "The army" of an
 * article belongs to that country; mediators may be named more often, so that places and armed men
 * weigh more than names. A paragraph may be about another country than the rest.
 */
final class Setting {
  private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "PRE", "UAF", "COP");
  private static final Set<String> BYSTANDERS = Set.of("JRN", "SOC", "BUS", "MED", "EDU");
  private static final int OF_ARMED = 2;
  private static final int OF_PLACE = 2;
  private static final int OPENING = 2;
  private static final int SIDE_WITH_ARMS = 2;

  /** How much more a country weighs in the paragraph that names it. */
  private static final int OF_PARAGRAPH = 4;

  private final List<Sentence> sentences;
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Map<Integer, Map<String, Integer>> ofParagraph = new HashMap<>();
  private final Map<Actor, Integer> parties = new LinkedHashMap<>();

  private Setting(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  static Setting of(
      List<Sentence> sentences, List<ActorCandidate> candidates, List<PlaceMention> places) {
    var setting = new Setting(sentences);
    candidates.forEach(setting::count);
    places.forEach(setting::count);
    return setting;
  }

  private void count(ActorCandidate candidate) {
    for (var actor : candidate.actors()) {
      if (!BYSTANDERS.contains(actor.sector())) {
        var weight = ARMED.contains(actor.sector()) ? OF_ARMED : 1;
        if (actor.isOfState()) {
          countCountry(actor.place(), weight, candidate.sentence());
        }
        parties.merge(party(actor), weight * opening(candidate.sentence()), Integer::sum);
      }
    }
  }

  private void count(PlaceMention mention) {
    mention.place().country().ifPresent(c -> countCountry(c, OF_PLACE, mention.sentence()));
  }

  private void countCountry(String country, int weight, int sentence) {
    countries.merge(country, weight * opening(sentence), Integer::sum);
    ofParagraph
        .computeIfAbsent(sentences.get(sentence).paragraph(), p -> new LinkedHashMap<>())
        .merge(country, weight * OF_PARAGRAPH, Integer::sum);
  }

  private static int opening(int sentence) {
    return sentence < 2 ? OPENING : 1;
  }

  /** The country where things happen in a sentence. */
  Optional<Actor> home(int sentence) {
    var counts = new LinkedHashMap<>(countries);
    ofParagraph
        .getOrDefault(sentences.get(sentence).paragraph(), Map.of())
        .forEach((country, weight) -> counts.merge(country, weight, Integer::sum));
    return most(counts, c -> true).map(c -> new Actor(c, "", ""));
  }

  /** The armed opposition that is meant in a sentence where none is named. */
  Optional<Actor> rebels(int sentence) {
    var home = home(sentence).map(Actor::place).orElse("");
    return most(parties, a -> isRebel(a) && a.place().equals(home))
        .or(() -> most(parties, a -> isRebel(a) && a.isOfState()));
  }

  private static boolean isRebel(Actor actor) {
    return actor.sector().equals("REB") || actor.sector().equals("PRE");
  }

  /** The two sides; empty when there are no two. */
  List<Actor> opponents() {
    return parties.entrySet().stream()
        .filter(e -> canFight(e.getKey()))
        .sorted((a, b) -> Integer.compare(weight(b), weight(a)))
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean canFight(Actor actor) {
    return actor.isArmedNonState() || actor.isBareState();
  }

  private static int weight(Map.Entry<Actor, Integer> party) {
    return party.getValue() * (party.getKey().isArmedNonState() ? SIDE_WITH_ARMS : 1);
  }

  /** The state as such for its organs; a group or a body stays what it is. */
  static Actor party(Actor actor) {
    return actor.isOfState() && !actor.isArmedNonState() ? new Actor(actor.place(), "", "") : actor;
  }

  private static <T> Optional<T> most(Map<T, Integer> counts, Predicate<T> fits) {
    return counts.entrySet().stream()
        .filter(e -> fits.test(e.getKey()))
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }
}
