package org.parley.reader.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.reader.confidence.Features;
import org.parley.reader.event.ClauseDistance;
import org.parley.reader.event.PlaceOfEvent;
import org.parley.reader.mention.place.PlaceMention;

/**
 * The places that an event may have: each that its sentence names, those of the sentences around
 * it, those that the article names most, and none. Each comes with what speaks for it.
 */
public final class PlaceCandidates {
  private static final int BACK = 3;
  private static final int WIDEST_PHRASE = 5;
  private static final int MANY = 3;

  private final List<Sentence> sentences;
  private final List<PlaceMention> places;
  private final PlaceOfEvent rule;
  private final Map<String, Integer> times;
  private final Optional<PlaceMention> focus;
  private final Optional<PlaceMention> land;

  /** For one document. */
  public PlaceCandidates(List<Sentence> sentences, List<PlaceMention> places) {
    this.sentences = sentences;
    this.places = places;
    this.rule = new PlaceOfEvent(places);
    this.times = new HashMap<>();
    places.forEach(p -> times.merge(p.place().name(), 1, Integer::sum));
    this.focus = mostNamed(places.stream().filter(p -> !isCountry(p)).toList());
    this.land = mostNamed(places.stream().filter(PlaceCandidates::isCountry).toList());
  }

  private Optional<PlaceMention> mostNamed(List<PlaceMention> among) {
    return among.stream()
        .max(
            Comparator.comparingInt((PlaceMention p) -> times.getOrDefault(p.place().name(), 0))
                .thenComparing(p -> -p.range().begin()));
  }

  /** The candidates of one telling. */
  public List<PlaceCandidate> of(Occasion occasion) {
    var found = new ArrayList<PlaceCandidate>();
    var own = in(occasion.sentence().index());
    var clauses = own.stream().map(p -> distance(occasion, p)).toList();
    var ruled = rule.of(occasion.sentence(), occasion.trigger(), occasion.type());
    for (var i = 0; i < own.size(); i++) {
      var rank = 0;
      for (var other : clauses) {
        rank += other < clauses.get(i) ? 1 : 0;
      }
      found.add(named(occasion, own.get(i), clauses.get(i), rank, ruled));
    }
    var back = Math.max(0, occasion.sentence().index() - BACK);
    var rank = 0;
    for (var at = occasion.sentence().index() - 1; at >= back; at--) {
      var before = in(at);
      for (var i = before.size() - 1; i >= 0; i--) {
        found.add(elsewhere("before", occasion, before.get(i), rank++, ruled));
      }
    }
    for (var place : in(occasion.sentence().index() + 1)) {
      found.add(elsewhere("next", occasion, place, 0, ruled));
    }
    focus.ifPresent(p -> found.add(elsewhere("focus", occasion, p, 0, ruled)));
    land.ifPresent(p -> found.add(elsewhere("land", occasion, p, 0, ruled)));
    landOf(occasion.recipient())
        .ifPresent(p -> found.add(elsewhere("land of recipient", occasion, p, 0, ruled)));
    landOf(occasion.actor())
        .ifPresent(p -> found.add(elsewhere("land of actor", occasion, p, 0, ruled)));
    found.add(none(occasion, own, ruled));
    return found;
  }

  private List<PlaceMention> in(int sentence) {
    return places.stream().filter(p -> p.sentence() == sentence).toList();
  }

  private Optional<PlaceMention> landOf(List<Actor> party) {
    return party.stream()
        .findFirst()
        .flatMap(
            actor ->
                places.stream()
                    .filter(PlaceCandidates::isCountry)
                    .filter(p -> p.place().country().filter(actor.place()::equals).isPresent())
                    .findFirst());
  }

  private PlaceCandidate named(
      Occasion occasion, PlaceMention place, int distance, int rank, Optional<PlaceMention> ruled) {
    var found = new ArrayList<String>();
    var near = Surface.distance(distance);
    var kind = occasion.kind();
    var by = preposition(occasion.sentence(), place);
    found.add("own");
    found.add("own " + kind + " at " + near);
    found.add("own " + kind + " rank=" + Math.min(2, rank));
    found.add("own " + kind + " by " + by);
    found.add("own by " + by);
    found.add("own by " + by + " at " + near);
    found.add("own " + kind + " rule=" + ruled.filter(place::equals).isPresent());
    found.add("own rule elsewhere=" + ruled.filter(p -> !p.equals(place)).isPresent());
    found.add("own " + size(place));
    found.add("own " + kind + " " + size(place) + " at " + near);
    found.add("own " + kind + " as " + relation(occasion, place));
    found.add("own type=" + occasion.type());
    found.add("own type=" + occasion.type() + " by " + by);
    found.add("own " + kind + " across " + Surface.clauses(occasion.sentence().graph(), occasion.trigger(), place.last()));
    found.add("own " + kind + " words " + Surface.side(occasion.trigger(), place.first()) + " " + Surface.words(occasion.trigger(), place.first(), place.last()));
    found.add("own " + occasion.word() + " as " + relation(occasion, place));
    parties("own " + kind, occasion, place, found);
    found.add("own " + kind + " named=" + Math.min(MANY, times.getOrDefault(place.place().name(), 0)));
    return new PlaceCandidate(Optional.of(place.place()), true, new Features(found));
  }

  private PlaceCandidate elsewhere(
      String name,
      Occasion occasion,
      PlaceMention place,
      int rank,
      Optional<PlaceMention> ruled) {
    var found = new ArrayList<String>();
    var kind = occasion.kind();
    var back = occasion.sentence().index() - place.sentence();
    var own = !in(occasion.sentence().index()).isEmpty();
    var as = name + " " + kind;
    found.add(name);
    found.add(as);
    found.add(as + " own=" + own);
    found.add(as + " ruled=" + ruled.isPresent());
    found.add(as + " " + size(place));
    found.add(as + " rank=" + Math.min(MANY, rank));
    found.add(as + " back=" + Math.max(-4, Math.min(4, back)));
    found.add(as + " said=" + isSaidAsPlace(sentences.get(place.sentence()), place));
    found.add(name + " type=" + occasion.type());
    found.add(name + " type=" + occasion.type() + " ruled=" + ruled.isPresent());
    found.add(as + " " + occasion.word());
    found.add(
        as
            + " same paragraph="
            + (sentences.get(place.sentence()).paragraph() == occasion.sentence().paragraph()));
    found.add(as + " named=" + Math.min(MANY, times.getOrDefault(place.place().name(), 0)));
    found.add(as + " is focus=" + focus.filter(f -> f.place().equals(place.place())).isPresent());
    found.add(as + " is land=" + land.filter(f -> f.place().equals(place.place())).isPresent());
    parties(as, occasion, place, found);
    return new PlaceCandidate(Optional.of(place.place()), false, new Features(found));
  }

  private static void parties(
      String name, Occasion occasion, PlaceMention place, List<String> found) {
    var country = place.place().country().orElse("none");
    var ofActor = occasion.actor().stream().anyMatch(a -> a.place().equals(country));
    var ofRecipient = occasion.recipient().stream().anyMatch(a -> a.place().equals(country));
    found.add(name + " of actor=" + ofActor + " of recipient=" + ofRecipient);
    found.add(name + " " + size(place) + " of actor=" + ofActor + " of recipient=" + ofRecipient);
  }

  private PlaceCandidate none(
      Occasion occasion, List<PlaceMention> own, Optional<PlaceMention> ruled) {
    var found = new ArrayList<String>();
    var kind = "none " + occasion.kind();
    found.add("none");
    found.add(kind);
    found.add("none type=" + occasion.type());
    found.add("none type=" + occasion.type() + " ruled=" + ruled.isPresent());
    found.add(kind + " own=" + Math.min(MANY, own.size()));
    found.add(kind + " ruled=" + ruled.isPresent());
    found.add(kind + " " + occasion.word());
    found.add(kind + " at=" + Math.min(4, occasion.sentence().index()));
    found.add("none status=" + occasion.status());
    found.add("none lemma=" + occasion.lemma());
    found.add("none tag=" + occasion.token().tag());
    found.add("none on " + occasion.sentence().graph().relation(occasion.trigger()));
    found.add(kind + " recipient=" + !occasion.recipient().isEmpty());
    found.add(kind + " focus=" + focus.isPresent());
    found.add(kind + " land=" + land.isPresent());
    return new PlaceCandidate(Optional.empty(), false, new Features(found));
  }

  private static boolean isCountry(PlaceMention mention) {
    return mention.place().precision().orElse(Precision.COUNTRY) == Precision.COUNTRY;
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

  private static boolean isSaidAsPlace(Sentence sentence, PlaceMention place) {
    return Set.of("in", "at", "near", "into", "on", "of", "from").contains(preposition(sentence, place));
  }

  private static String preposition(Sentence sentence, PlaceMention place) {
    return Surface.preposition(sentence, place.first() - 1, WIDEST_PHRASE - 1);
  }

  private static String relation(Occasion occasion, PlaceMention place) {
    var graph = occasion.sentence().graph();
    for (var at = place.last(); at >= place.first(); at--) {
      var head = graph.head(at);
      if (head == occasion.trigger()) {
        return "trigger " + graph.relation(at);
      }
    }
    return graph.relation(place.last());
  }

  private static int distance(Occasion occasion, PlaceMention place) {
    return ClauseDistance.between(occasion.sentence().graph(), occasion.trigger(), place.last());
  }

}
