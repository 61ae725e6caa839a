package org.parley.reader.mention.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;

/**
 * Where to put a place that no gazetteer has, "Thomas Memorial Hospital": at the place that it is
 * said to lie in, else at the nearest town that is named with it, else in the country of the text.
 * Its precision is never better than that of its host.
 */
final class UnlistedPlaces {
  /** How many sentences away a town weighs as much as a coarser place at hand, in text distance. */
  private static final int SENTENCE = 40;

  private static final double CHARACTERS = 40.0;
  private static final int COUNTRY_BONUS = 20;

  private final List<Resolved> places;
  private final List<Resolved> all;
  private final Map<Optional<String>, Integer> countries = new HashMap<>();

  /**
   * Unlisted places of a document.
   *
   * @param places what was found to be a place and has a meaning
   * @param all every name, in the order that containers count in
   */
  UnlistedPlaces(List<Resolved> places, List<Resolved> all) {
    this.places = places;
    this.all = all;
    places.forEach(p -> p.best().ifPresent(f -> countries.merge(f.country(), 1, Integer::sum)));
  }

  /** The place that these words name, put at its host. */
  Place place(Toponym toponym, String words) {
    var host = hostOf(toponym);
    return new Place(
        words,
        host.flatMap(Feature::country),
        host.map(Feature::lat),
        host.map(Feature::lon),
        Optional.of(precision(toponym, host)),
        Optional.empty());
  }

  private static Precision precision(Toponym toponym, Optional<Feature> host) {
    var own =
        toponym
            .kind()
            .map(FeatureKind::precision)
            .filter(p -> p != Precision.EXACT)
            .orElse(Precision.NEAR);
    return host.map(h -> h.kind().precision())
        .filter(p -> p.ucdp() > own.ucdp() && own != Precision.SEA_OR_AIR)
        .orElse(own);
  }

  private Optional<Feature> hostOf(Toponym toponym) {
    if (toponym.container().isPresent()) {
      var container = all.get(toponym.container().getAsInt()).best();
      if (container.isPresent()) {
        return container;
      }
    }
    return places.stream()
        .min(Comparator.comparingDouble(p -> remoteness(toponym, p)))
        .flatMap(Resolved::best);
  }

  private double remoteness(Toponym here, Resolved other) {
    var there = other.toponym();
    var sentences = Math.abs(here.sentence() - there.sentence());
    var characters = Math.abs(here.range().begin() - there.range().begin());
    var coarse =
        switch (other.best().map(Feature::kind).orElse(FeatureKind.COUNTRY)) {
          case SETTLEMENT, QUARTER, SITE -> 0;
          case SECOND_ORDER -> 20;
          case FIRST_ORDER -> 150;
          case COUNTRY, REGION, LINE, WATER -> 1000;
        };
    var shared = countries.getOrDefault(other.best().flatMap(Feature::country), 0);
    return sentences * SENTENCE + characters / CHARACTERS + coarse - COUNTRY_BONUS * shared;
  }
}
