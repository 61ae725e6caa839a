package org.parley.reader.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.actor.ActorCandidate.Form;
import org.parley.reader.mention.place.PlaceMention;

/**
 * Whose a role is by the place in or behind it: "Delhi police", "the mayor of Mariupol",
 * "protesters in Minsk". Armed men in a place are no proof of whose they are, unless they are "of"
 * or "from" it.
 */
public final class PlaceOwners {
  private static final Set<String> OF = Set.of("of", "from");
  private static final Set<String> IN =
      Set.of("in", "at", "across", "throughout", "near", "around", "outside", "inside", "on");
  private static final Set<String> ANYWHERE =
      Set.of("MIL", "REB", "PRM", "UAF", "JRN", "SPY", "UNK", "PRE");

  private final List<Sentence> sentences;
  private final List<PlaceMention> places;

  /** The owners that these places give. */
  public PlaceOwners(List<Sentence> sentences, List<PlaceMention> places) {
    this.sentences = sentences;
    this.places = places;
  }

  /** The same phrases; those without an owner have the country of their place. */
  public List<ActorCandidate> apply(List<ActorCandidate> candidates) {
    var found = new ArrayList<>(candidates.stream().map(this::owned).toList());
    for (var at = found.size() - 2; at >= 0; at--) {
      if (counts(found.get(at), found.get(at + 1))) {
        found.set(at, found.get(at).resolved(found.get(at + 1).actors(), found.get(at + 1).why()));
      }
    }
    return List.copyOf(found);
  }

  /** "dozens of protesters in Minsk": the dozens are those protesters. */
  private static boolean counts(ActorCandidate counting, ActorCandidate counted) {
    return counting.actors().isEmpty()
        && counting.form() == Form.ROLE
        && counting.sentence() == counted.sentence()
        && counting.noun().equals(counted.noun())
        && counted.first() - counting.last() <= 3;
  }

  private ActorCandidate owned(ActorCandidate phrase) {
    if (isInName(phrase)) {
      return phrase.resolved(List.of(), phrase.why());
    }
    if (phrase.form() != Form.ROLE || !phrase.actors().isEmpty() || phrase.sector().isEmpty()) {
      return phrase;
    }
    return placeOf(phrase)
        .flatMap(p -> p.place().country().map(c -> owned(phrase, new Actor(c, "", ""), p)))
        .orElse(phrase);
  }

  /** "the Gulf of Oman" is neither Oman's nor Oman. */
  private boolean isInName(ActorCandidate phrase) {
    return !phrase.actors().isEmpty()
        && places.stream()
            .filter(p -> p.sentence() == phrase.sentence())
            .anyMatch(p -> isCutBy(phrase, p) || isInContinent(phrase, p));
  }

  private static boolean isCutBy(ActorCandidate phrase, PlaceMention place) {
    return place.last() - place.first() >= 2 && overlaps(phrase, place) && !covers(phrase, place);
  }

  /** "South America" is no state, though "America" is one. */
  private static boolean isInContinent(ActorCandidate phrase, PlaceMention place) {
    return place.last() > place.first()
        && place.last() == phrase.last()
        && phrase.first() <= place.first()
        && place.place().country().isEmpty()
        && phrase.actors().stream().allMatch(Actor::isBareState);
  }

  private static boolean overlaps(ActorCandidate phrase, PlaceMention place) {
    return place.first() <= phrase.last() && phrase.core() <= place.last();
  }

  private static boolean covers(ActorCandidate phrase, PlaceMention place) {
    return phrase.first() <= place.first() && place.last() <= phrase.last();
  }

  private static ActorCandidate owned(ActorCandidate phrase, Actor country, PlaceMention place) {
    return phrase.resolved(
        List.of(Ownership.of(country, phrase.sector())),
        phrase.noun() + " of " + place.place().name());
  }

  private Optional<PlaceMention> placeOf(ActorCandidate phrase) {
    return places.stream()
        .filter(p -> p.sentence() == phrase.sentence())
        .filter(p -> isInside(phrase, p) || isBehind(phrase, p))
        .findFirst();
  }

  private static boolean isInside(ActorCandidate phrase, PlaceMention place) {
    return place.first() >= phrase.first() && place.last() < phrase.last();
  }

  private boolean isBehind(ActorCandidate phrase, PlaceMention place) {
    var sentence = sentences.get(phrase.sentence());
    var at = phrase.last() + 1;
    if (at >= place.first()) {
      return false;
    }
    for (var between = at + 1; between < place.first(); between++) {
      if (!isFiller(sentence, between)) {
        return false;
      }
    }
    var preposition = sentence.token(at).text();
    return OF.contains(preposition)
        || IN.contains(preposition)
            && phrase.sector().filter(PlaceOwners::isOfItsPlace).isPresent();
  }

  /** Whether people of this sector are most often those of the place they are in. */
  static boolean isOfItsPlace(String sector) {
    return !ANYWHERE.contains(sector);
  }

  private static boolean isFiller(Sentence sentence, int at) {
    var token = sentence.token(at);
    return token.tag().equals("DT") || token.isAdjective() || token.isNoun();
  }
}
