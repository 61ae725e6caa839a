package org.parley.bench.setting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Place;

/** Whether a place of a reading is that of gold: within 50 km, or of the same name. */
final class GoldPlace {
  private static final double NEAR_KM = 50;
  private static final double EARTH_DIAMETER_KM = 12742;

  private GoldPlace() {}

  static boolean agrees(JsonNode gold, Optional<Place> found) {
    if (gold.isMissingNode() || gold.isNull() || found.isEmpty()) {
      return (gold.isMissingNode() || gold.isNull()) && found.isEmpty();
    }
    var place = found.get();
    if (gold.path("lat").isNumber() && place.lat().isPresent() && place.lon().isPresent()) {
      return gold.path("name").asText().equalsIgnoreCase(place.name())
          || km(gold, place.lat().get(), place.lon().get()) <= NEAR_KM;
    }
    var countries = List.of(gold.path("country").asText().split("\\|"));
    return place.country().filter(countries::contains).isPresent();
  }

  /** The great-circle distance, by the haversine formula. */
  private static double km(JsonNode gold, double lat, double lon) {
    var north = StrictMath.toRadians(gold.path("lat").asDouble());
    var other = StrictMath.toRadians(lat);
    var east = StrictMath.toRadians(lon - gold.path("lon").asDouble());
    var half =
        square(StrictMath.sin((other - north) / 2))
            + StrictMath.cos(north) * StrictMath.cos(other) * square(StrictMath.sin(east / 2));
    return EARTH_DIAMETER_KM * StrictMath.asin(StrictMath.sqrt(half));
  }

  private static double square(double x) {
    return x * x;
  }
}
