package org.parley.ledger.likeness;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;

/** How two places lie to each other. */
public final class Places {
  private static final double EARTH_DIAMETER_KM = 12_742;

  /** English names of countries by ISO 3166-1 alpha-3 code, as the Java platform has them. */
  private static final Map<String, String> COUNTRIES = countries();

  private static final int COUNTRY_STEM = 5;
  private static final Set<String> COUNTRY_STEMS = countryStems();

  private Places() {}

  /** Whether both go by one name or one gazetteer id. */
  public static boolean sameName(Place a, Place b) {
    return sameEntry(a, b) || name(a).equals(name(b));
  }

  /** Whether both go by one gazetteer id. */
  public static boolean sameEntry(Place a, Place b) {
    return a.gazetteer().isPresent() && a.gazetteer().equals(b.gazetteer());
  }

  /** Its name in lower case. */
  public static String name(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Distance of the centres in kilometres along a great circle, by the haversine formula; empty
   * when one of them has no coordinates.
   */
  public static Optional<Double> km(Place a, Place b) {
    if (a.lat().isEmpty() || a.lon().isEmpty() || b.lat().isEmpty() || b.lon().isEmpty()) {
      return Optional.empty();
    }
    var lat1 = Math.toRadians(a.lat().get());
    var lat2 = Math.toRadians(b.lat().get());
    var deltaLon = Math.toRadians(b.lon().get() - a.lon().get());
    var h =
        square(StrictMath.sin((lat2 - lat1) / 2))
            + StrictMath.cos(lat1) * StrictMath.cos(lat2) * square(StrictMath.sin(deltaLon / 2));
    return Optional.of(EARTH_DIAMETER_KM * StrictMath.asin(Math.sqrt(h)));
  }

  /**
   * Whether the gazetteer places it closer than a first-order division; false when it does not say.
   */
  public static boolean isClose(Place place) {
    return place.precision().filter(p -> p.ucdp() <= Precision.SECOND_ORDER.ucdp()).isPresent();
  }

  /** Whether only its country is known, or a province, region or line of it. */
  public static boolean isWide(Place place) {
    return place
        .precision()
        .map(p -> p.ucdp() >= Precision.FIRST_ORDER.ucdp())
        .orElseGet(() -> isCountry(place));
  }

  /** Whether a word in lower case is a country's name or made from it: "israeli", "georgian". */
  public static boolean isOfCountry(String word) {
    return word.length() >= COUNTRY_STEM && COUNTRY_STEMS.contains(word.substring(0, COUNTRY_STEM));
  }

  private static Set<String> countryStems() {
    return COUNTRIES.values().stream()
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .filter(word -> word.length() >= COUNTRY_STEM)
        .map(word -> word.substring(0, COUNTRY_STEM))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it goes by the English name of its country. */
  private static boolean isCountry(Place place) {
    return place.country().map(COUNTRIES::get).filter(place.name()::equals).isPresent();
  }

  private static Map<String, String> countries() {
    var names = new HashMap<String, String>();
    for (var code : Locale.getISOCountries()) {
      var country = new Locale("", code);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return Map.copyOf(names);
  }

  private static double square(double x) {
    return x * x;
  }
}
