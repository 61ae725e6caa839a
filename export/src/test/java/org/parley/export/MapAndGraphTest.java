package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.parley.export.Format.Options;
import org.parley.export.Loss.Kind;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.SituationReport;

/** GeoJSON has what is on a map; JSON-LD has all, and gives it back. */
class MapAndGraphTest {
  @Test
  void whatHasNoPlaceIsNoPoint() {
    var written = Border.in(Format.GEOJSON, Options.none());
    assertThat(
            Duck.ask(
                written.file("events.geojson"),
                ".json",
                "SELECT f.properties.speakers, f.geometry.coordinates[1]::DOUBLE, f.geometry.coordinates[2]::DOUBLE "
                    + "FROM (SELECT unnest(features) AS f FROM read_json(FILE)) ORDER BY 1"))
        .containsExactly("ARM.GOV|45.87|40.2", "publisher|44.51|40.18");
    assertThat(written.losses().losses())
        .filteredOn(loss -> loss.kind() == Kind.RECORD)
        .extracting(Loss::record)
        .contains("d1:e2", "d1:t1", "d2:t1");
  }

  @Test
  void jsonLdGivesBackEveryReadingAndTheSituation() {
    var written = Border.in(Format.JSONLD, Options.none());
    var tree = Json.tree(written.text("parley.jsonld"));
    var readings = new ArrayList<Reading>();
    tree.get("readings").forEach(node -> readings.add(Json.read(node.toString(), Reading.class)));
    assertThat(readings).isEqualTo(Border.readings());
    assertThat(Json.read(tree.get("situation").toString(), SituationReport.class))
        .isEqualTo(Border.dossier().situation());
    assertThat(written.losses().losses()).isEmpty();
  }
}
