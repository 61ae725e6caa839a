package org.parley.reader.mention.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dump of GeoNames becomes a table that is read as the one that travels with Parley is. */
class GeoNamesDumpTest {
  private static final String DIVISION =
      row("1", "Saltmark Province", "", "24.5", "ADM1", "SA", "0");
  private static final String TOWN =
      row("2", "Al Qasr", "Qasr al Bahr,القصر,AQS", "24.25", "PPLA", "SA", "4100");

  private static String row(
      String id,
      String name,
      String others,
      String lat,
      String feature,
      String country,
      String people) {
    return String.join(
            "\t",
            id,
            name,
            name,
            others,
            lat,
            "46.5",
            "P",
            feature,
            country,
            "",
            "09",
            "",
            "",
            "",
            people,
            "",
            "600",
            "Asia/Riyadh",
            "2020-01-01")
        + "\n";
  }

  @Test
  void townsLieInTheirDivisions() throws IOException {
    var gazetteer = gazetteer(DIVISION + TOWN);
    assertThat(gazetteer.named("al-Qasr"))
        .singleElement()
        .satisfies(
            town -> {
              assertThat(town.country()).contains("SAU");
              assertThat(town.division()).isEqualTo("Saltmark Province");
              assertThat(town.people()).isEqualTo(4100);
              assertThat(town.lat()).isEqualTo(24.25);
            });
    assertThat(gazetteer.named("Qasr al-Bahr")).hasSize(1);
    assertThat(gazetteer.named("Saltmark")).hasSize(1);
  }

  @Test
  void whatIsNoTownAndWhatIsGoneIsLeftOut() throws IOException {
    var dump =
        row("3", "Vanished Ford", "", "1.0", "PPLQ", "SA", "0")
            + row("4", "Saltmark Well", "", "1.0", "WLL", "SA", "0")
            + row("5", "Nowhere Reef", "", "1.0", "PPL", "", "0");
    assertThat(gazetteer(dump).size()).isZero();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24.25 | 94.25 | :2:42: "94.25" is no number of degrees up to 90
          4100  | many  | :2:70: "many" is no whole number
          SA    | Sa    | :2:60: "Sa" is no country
          """)
  void saysWhereTheFaultIs(String right, String wrong, String message) {
    var dump = DIVISION + TOWN.replace(right, wrong);
    assertThatThrownBy(() -> gazetteer(dump))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("dump.txt" + message);
  }

  @Test
  void aTableThatIsNoneIsRefused() {
    var bytes = "name\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Gazetteer.load(bytes, "places.tsv.gz"))
        .hasMessageStartingWith("places.tsv.gz:1:1: not a gazetteer");
  }

  private static Gazetteer gazetteer(String dump) throws IOException {
    var table = new StringWriter();
    var bytes = dump.getBytes(StandardCharsets.UTF_8);
    new GeoNamesDump("dump.txt", () -> new ByteArrayInputStream(bytes)).write(table);
    return Gazetteer.load(table.toString().getBytes(StandardCharsets.UTF_8), "places.tsv");
  }
}
