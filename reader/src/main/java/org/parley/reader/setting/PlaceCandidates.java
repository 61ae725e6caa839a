package org.parley.reader.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.reader.event.ClauseDistance;
import org.parley.reader.event.PlaceOfEvent;
import org.parley.reader.mention.place.PlaceMention;

/**
 * The places that an event may have: each that its sentence names, those of the sentences around
 * it, the place and the country that the article names most, the lands of its parties, and none.
 */
public final class PlaceCandidates {
  private static final int BACK = 3;

  private final List<PlaceMention> places;
  private final PlaceOfEvent rule;
  private final Map<String, Integer> times = new HashMap<>();
  private final Optional<PlaceMention> focus;
  private final Optional<PlaceMention> land;
  private final PlaceFeatures features;

  /** For one document. */
  public PlaceCandidates(List<Sentence> sentences, List<PlaceMention> places) {
    this.places = places;
    this.rule = new PlaceOfEvent(places);
    places.forEach(p -> times.merge(p.place().name(), 1, Integer::sum));
    this.focus = mostNamed(places.stream().filter(p -> !isCountry(p)).toList());
    this.land = mostNamed(places.stream().filter(PlaceCandidates::isCountry).toList());
    this.features = new PlaceFeatures(sentences, times, focus, land);
  }

  /** The place that is named most, of equals the first. */
  private Optional<PlaceMention> mostNamed(List<PlaceMention> among) {
    return among.stream()
        .max(
            Comparator.comparingInt((PlaceMention p) -> times.getOrDefault(p.place().name(), 0))
                .thenComparing(p -> -p.range().begin()));
  }

  /** The candidates of one telling, at least one. */
  public List<PlaceCandidate> of(Occasion occasion) {
    var own = in(occasion.sentence().index());
    var ruled = rule.of(occasion.sentence(), occasion.trigger(), occasion.type());
    var distances = own.stream().map(p -> distance(occasion, p)).toList();
    var found = new ArrayList<PlaceCandidate>();
    for (var i = 0; i < own.size(); i++) {
      var distance = distances.get(i);
      var rank = (int) distances.stream().filter(d -> d < distance).count();
      var speaksFor = features.own(occasion, own.get(i), distance, rank, ruled);
      found.add(new PlaceCandidate(Optional.of(own.get(i).narrowest()), true, speaksFor));
    }
    addElsewhere(new Asked(occasion, !own.isEmpty(), ruled.isPresent()), found);
    var speaksFor = features.none(occasion, own.size(), ruled.isPresent());
    found.add(new PlaceCandidate(Optional.empty(), false, speaksFor));
    return found;
  }

  /** A telling, with whether its sentence names places and whether the rules take one of them. */
  private record Asked(Occasion occasion, boolean hasOwn, boolean isRuled) {}

  private void addElsewhere(Asked asked, List<PlaceCandidate> found) {
    var here = asked.occasion().sentence().index();
    var rank = 0;
    for (var at = here - 1; at >= Math.max(0, here - BACK); at--) {
      var before = in(at);
      for (var i = before.size() - 1; i >= 0; i--) {
        var place = before.get(i);
        found.add(elsewhere("before", asked, place, place.narrowest(), rank++));
      }
    }
    in(here + 1).forEach(p -> found.add(elsewhere("next", asked, p, p.narrowest(), 0)));
    focus.ifPresent(p -> found.add(elsewhere("focus", asked, p, p.place(), 0)));
    land.ifPresent(p -> found.add(elsewhere("land", asked, p, p.place(), 0)));
    landOf(asked.occasion().recipient())
        .ifPresent(p -> found.add(elsewhere("land of recipient", asked, p, p.place(), 0)));
    landOf(asked.occasion().actor())
        .ifPresent(p -> found.add(elsewhere("land of actor", asked, p, p.place(), 0)));
  }

  private PlaceCandidate elsewhere(
      String name, Asked asked, PlaceMention mention, Place meant, int rank) {
    return new PlaceCandidate(
        Optional.of(meant),
        false,
        features.elsewhere(name, asked.occasion(), mention, rank, asked.hasOwn(), asked.isRuled()));
  }

  private List<PlaceMention> in(int sentence) {
    return places.stream().filter(p -> p.sentence() == sentence).toList();
  }

  /** Where the article names the country of the first of a party. */
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

  private static boolean isCountry(PlaceMention mention) {
    return mention.place().precision().orElse(Precision.COUNTRY) == Precision.COUNTRY;
  }

  private static int distance(Occasion occasion, PlaceMention place) {
    return ClauseDistance.between(occasion.sentence().graph(), occasion.trigger(), place.last());
  }
}
