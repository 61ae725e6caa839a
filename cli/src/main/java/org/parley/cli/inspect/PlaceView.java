package org.parley.cli.inspect;

import java.util.Optional;
import org.parley.model.reading.Precision;
import org.parley.reader.mention.place.PlaceMention;
import org.parley.reader.record.CodePoints;

/**
 * Words that name a place.
 *
 * @param begin first character
 * @param end one past the last
 * @param text the words
 * @param name the gazetteer's name
 * @param country ISO 3166-1 alpha-3
 * @param lat degrees of latitude
 * @param lon degrees of longitude
 * @param precision how exactly it is known
 * @param gazetteer its id
 * @param why what spoke for it
 */
record PlaceView(
    int begin,
    int end,
    String text,
    String name,
    Optional<String> country,
    Optional<Double> lat,
    Optional<Double> lon,
    Optional<Precision> precision,
    Optional<String> gazetteer,
    String why)
    implements View.Item {

  static PlaceView of(PlaceMention found, CodePoints points) {
    var span = points.span(found.range());
    var place = found.place();
    return new PlaceView(
        span.begin(),
        span.end(),
        span.text(),
        place.name(),
        place.country(),
        place.lat(),
        place.lon(),
        place.precision(),
        place.gazetteer(),
        found.why());
  }

  @Override
  public String line() {
    return begin
        + "-"
        + end
        + "  "
        + text
        + "  "
        + name
        + country.map(code -> ", " + code).orElse("")
        + lat.flatMap(la -> lon.map(lo -> " (" + la + ", " + lo + ")")).orElse("")
        + precision.map(p -> " " + p.code()).orElse("")
        + (why.isEmpty() ? "" : "  because " + why);
  }
}
