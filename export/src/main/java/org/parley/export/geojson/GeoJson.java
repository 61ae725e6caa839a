package org.parley.export.geojson;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Optional;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.export.LossReport;
import org.parley.export.ToldEvent;
import org.parley.export.flat.Tables;
import org.parley.model.reading.Place;

/**
 * Events as GeoJSON (RFC 7946): a feature collection of points, each event as one article tells it
 * with all columns of the table {@code events} as properties. What has no coordinates is no point
 * on a map and is left out; nothing is placed by guess.
 */
public final class GeoJson {
  private static final String FILE = "events";

  private GeoJson() {}

  /** Writes the events of a dossier. */
  public static LossReport write(Dossier dossier, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var rows = 0L;
    try (var json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      for (var event : dossier.events().toList()) {
        var where = event.event().where().filter(GeoJson::isOnMap);
        if (where.isPresent()) {
          feature(event, where.get(), json);
          rows++;
        } else {
          losses.add(new Loss(FILE, event.name(), Kind.RECORD, "no coordinates"));
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    dossier.acts().forEach(act -> losses.add(noPoint(act.name(), "an act of a ceasefire")));
    dossier.tallies().forEach(tally -> losses.add(noPoint(tally.name(), "a tally")));
    return LossReport.of(rows, losses.stream());
  }

  private static Loss noPoint(String record, String what) {
    return new Loss(FILE, record, Kind.RECORD, what + " has no place of its own");
  }

  private static boolean isOnMap(Place place) {
    return place.lat().isPresent() && place.lon().isPresent();
  }

  private static void feature(ToldEvent event, Place where, JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", event.name());
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(where.lon().orElseThrow());
    json.writeNumber(where.lat().orElseThrow());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    for (var column : Tables.events().columns()) {
      json.writeFieldName(column.name());
      value(column.of(event), json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void value(Optional<?> cell, JsonGenerator json) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
    } else if (cell.get() instanceof Double number) {
      json.writeNumber(number);
    } else if (cell.get() instanceof Long number) {
      json.writeNumber(number);
    } else {
      json.writeString(cell.get().toString());
    }
  }
}
