package org.parley.reader.mention.place;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;

/**
 * A thing on the map that has a name: a feature, in the word of gazetteers.
 *
 * @param id {@code geonames:616530}, {@code geonames-admin:ARM.06} (GeoNames' code of a division),
 *     {@code geo:40.2,45.9} (only its point is known) or {@code parley:sotk} (our own lists)
 * @param name as the gazetteer writes it
 * @param kind what sort of thing it is
 * @param rank GeoNames' feature code, such as PPLC for a capital; empty where it has none
 * @param country ISO 3166-1 alpha-3; empty where it lies in several or none
 * @param touches other states that it lies in or borders, or that claim it
 * @param division the first-order division it lies in, or empty
 * @param lat latitude of its middle in degrees, WGS 84
 * @param lon longitude of its middle in degrees, WGS 84
 * @param people how many live there, 0 where unknown
 */
public record Feature(
    String id,
    String name,
    FeatureKind kind,
    String rank,
    Optional<String> country,
    List<String> touches,
    String division,
    double lat,
    double lon,
    long people) {
  private static final double EARTH_RADIUS_KM = 6371;

  public Feature {
    touches = List.copyOf(touches);
  }

  /** As a place of the record. */
  public Place place(Precision precision) {
    return new Place(
        name, country, Optional.of(lat), Optional.of(lon), Optional.of(precision), Optional.of(id));
  }

  /** Whether it is the capital of a state. */
  public boolean isCapital() {
    return rank.equals("PPLC");
  }

  /** Whether it lies in that state, or that state claims it. */
  public boolean isIn(String state) {
    return country.map(state::equals).orElse(false) || touches.contains(state);
  }

  /** Great-circle distance in kilometres, by the haversine formula. */
  public double kmTo(Feature other) {
    var north = Math.sin(Math.toRadians(other.lat - lat) / 2);
    var east = Math.sin(Math.toRadians(other.lon - lon) / 2);
    var chord =
        north * north
            + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
  }

  /** Whether it lies inside an area, as far as names of states and divisions tell. */
  public boolean isWithin(Feature area) {
    return switch (area.kind) {
      case COUNTRY -> area.country.map(this::isIn).orElse(false);
      case FIRST_ORDER -> country.equals(area.country) && division.equals(area.name);
      case SECOND_ORDER -> country.equals(area.country) && kmTo(area) < 80;
      case REGION ->
          (country.isPresent() && area.isIn(country.get()))
              || (area.touches.isEmpty() && kmTo(area) < 800);
      default -> kmTo(area) < 40;
    };
  }
}
