package org.parley.reader.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Precision;
import org.parley.reader.confidence.Features;
import org.parley.reader.mention.place.PlaceMention;

/**
 * What speaks for and against each place that an event may have, in one document.
 *
 * @param sentences its sentences
 * @param times how often each place is named, by name
 * @param focus the place below a country that it names most
 * @param land the country that it names most
 */
record PlaceFeatures(
    List<Sentence> sentences,
    Map<String, Integer> times,
    Optional<PlaceMention> focus,
    Optional<PlaceMention> land) {
  private static final int PREPOSITION_REACH = 4;
  private static final int MANY = 3;
  private static final int FAR = 4;
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "into", "on", "of", "from");

  /** Of a place that the sentence names. */
  Features own(
      Occasion occasion, PlaceMention place, int distance, int rank, Optional<PlaceMention> ruled) {
    var found = new ArrayList<String>();
    var near = Surface.distance(distance);
    var own = "own " + occasion.kind();
    var by = preposition(occasion.sentence(), place);
    var at = occasion.trigger();
    var as = relation(occasion, place);
    found.add("own");
    found.add(own + " at " + near);
    found.add(own + " rank=" + Math.min(2, rank));
    found.add(own + " by " + by);
    found.add("own by " + by);
    found.add("own by " + by + " at " + near);
    found.add(own + " rule=" + ruled.filter(place::equals).isPresent());
    found.add("own rule elsewhere=" + ruled.filter(p -> !p.equals(place)).isPresent());
    found.add("own " + size(place));
    found.add(own + " " + size(place) + " at " + near);
    found.add(own + " as " + as);
    found.add("own " + occasion.word() + " as " + as);
    found.add("own type=" + occasion.type());
    found.add("own type=" + occasion.type() + " by " + by);
    found.add(own + " across " + Surface.clauses(occasion.sentence().graph(), at, place.last()));
    found.add(
        own
            + " words "
            + Surface.side(at, place.first())
            + " "
            + Surface.words(at, place.first(), place.last()));
    found.add(own + " named=" + named(place));
    addParties(own, occasion, place, found);
    return new Features(found);
  }

  /**
   * Of a place that another sentence names.
   *
   * @param name how it was come upon: named before or after, or named most
   */
  Features elsewhere(
      String name,
      Occasion occasion,
      PlaceMention place,
      int rank,
      boolean hasOwn,
      boolean isRuled) {
    var found = new ArrayList<String>();
    var as = name + " " + occasion.kind();
    var there = sentences.get(place.sentence());
    var back = occasion.sentence().index() - place.sentence();
    var isPrepositional = PREPOSITIONS.contains(preposition(there, place));
    var isNear = there.paragraph() == occasion.sentence().paragraph();
    found.add(name);
    found.add(as);
    found.add(as + " own=" + hasOwn);
    found.add(as + " ruled=" + isRuled);
    found.add(as + " " + size(place));
    found.add(as + " rank=" + Math.min(MANY, rank));
    found.add(as + " back=" + Math.max(-FAR, Math.min(FAR, back)));
    found.add(as + " said=" + isPrepositional);
    found.add(name + " type=" + occasion.type());
    found.add(name + " type=" + occasion.type() + " ruled=" + isRuled);
    found.add(as + " " + occasion.word());
    found.add(as + " same paragraph=" + isNear);
    found.add(as + " named=" + named(place));
    found.add(as + " is focus=" + isSame(focus, place));
    found.add(as + " is land=" + isSame(land, place));
    addParties(as, occasion, place, found);
    return new Features(found);
  }

  /** Of no place at all. */
  Features none(Occasion occasion, int own, boolean isRuled) {
    var found = new ArrayList<String>();
    var none = "none " + occasion.kind();
    found.add("none");
    found.add(none);
    found.add("none type=" + occasion.type());
    found.add("none type=" + occasion.type() + " ruled=" + isRuled);
    found.add(none + " own=" + Math.min(MANY, own));
    found.add(none + " ruled=" + isRuled);
    found.add(none + " " + occasion.word());
    found.add(none + " at=" + Math.min(FAR, occasion.sentence().index()));
    found.add("none status=" + occasion.status());
    found.add("none lemma=" + occasion.lemma());
    found.add("none tag=" + occasion.token().tag());
    found.add("none on " + occasion.sentence().graph().relation(occasion.trigger()));
    found.add(none + " recipient=" + !occasion.recipient().isEmpty());
    found.add(none + " focus=" + focus.isPresent());
    found.add(none + " land=" + land.isPresent());
    return new Features(found);
  }

  private static void addParties(
      String name, Occasion occasion, PlaceMention place, List<String> found) {
    var whose =
        " of actor="
            + isLandOf(occasion.actor(), place)
            + " of recipient="
            + isLandOf(occasion.recipient(), place);
    found.add(name + whose);
    found.add(name + " " + size(place) + whose);
  }

  private static boolean isLandOf(List<Actor> party, PlaceMention place) {
    return party.stream()
        .anyMatch(a -> place.place().country().filter(a.place()::equals).isPresent());
  }

  private static boolean isSame(Optional<PlaceMention> one, PlaceMention other) {
    return one.filter(o -> o.place().equals(other.place())).isPresent();
  }

  private int named(PlaceMention place) {
    return Math.min(MANY, times.getOrDefault(place.place().name(), 0));
  }

  private static String size(PlaceMention mention) {
    return switch (mention.place().precision().orElse(Precision.COUNTRY)) {
      case EXACT, NEAR -> "town";
      case SECOND_ORDER, FIRST_ORDER -> "province";
      case REGION -> "region";
      case COUNTRY -> "country";
      case SEA_OR_AIR -> "sea";
    };
  }

  private static String preposition(Sentence sentence, PlaceMention place) {
    return Surface.preposition(sentence, place.first() - 1, PREPOSITION_REACH);
  }

  /** By which relation a name hangs, and whether it hangs on the predicate. */
  private static String relation(Occasion occasion, PlaceMention place) {
    var graph = occasion.sentence().graph();
    for (var at = place.last(); at >= place.first(); at--) {
      if (graph.head(at) == occasion.trigger()) {
        return "trigger " + graph.relation(at);
      }
    }
    return graph.relation(place.last());
  }
}
