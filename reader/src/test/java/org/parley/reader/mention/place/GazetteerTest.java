package org.parley.reader.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The world as Parley knows it. */
class GazetteerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Sotk, ARM, 40.2, 45.9", "Jermuk, ARM, 39.8, 45.7", "Stepanakert, AZE, 39.8, 46.8",
    "Khankendi, AZE, 39.8, 46.8", "Bucha, UKR, 50.5, 30.2", "Kiev, UKR, 50.5, 30.5",
    "Jabalia, PSE, 31.5, 34.5", "Deir al-Balah, PSE, 31.4, 34.4", "Hodeidah, YEM, 14.8, 43.0",
    "Nabatieh, LBN, 33.4, 35.5", "Qamishli, SYR, 37.1, 41.2", "Kobani, SYR, 36.9, 38.4",
    "El Fasher, SDN, 13.6, 25.3", "Al-Fashir, SDN, 13.6, 25.3", "Goma, COD, -1.7, 29.2",
    "Bunagana, COD, -1.3, 29.6", "Myawaddy, MMR, 16.7, 98.5", "Jolo, PHL, 6.1, 121.0",
    "St. Petersburg, RUS, 59.9, 30.3", "Tigray, ETH, 14.1, 38.2", "Darfur, SDN, 13.0, 25.0"
  })
  void knowsPlacesOfConflictsByTheNamesOfNews(String name, String country, double lat, double lon) {
    assertThat(PlacesRead.GAZETTEER.named(name))
        .anySatisfy(
            feature -> {
              assertThat(feature.country()).contains(country);
              assertThat(feature.lat()).isCloseTo(lat, org.assertj.core.data.Offset.offset(0.7));
              assertThat(feature.lon()).isCloseTo(lon, org.assertj.core.data.Offset.offset(0.7));
            });
  }

  @Test
  void everySpellingIsOfAPlaceThatItKnows() {
    assertThat(PlacesRead.GAZETTEER.lacking()).isEmpty();
  }

  @Test
  void knowsBothAvdiivkasAndWhichIsLarger() {
    var both = PlacesRead.GAZETTEER.named("Avdiivka");
    assertThat(both).hasSize(2).extracting(Feature::division).contains("Donetsk");
  }

  @Test
  void knowsWhoClaimsADisputedLand() {
    var kashmir =
        PlacesRead.GAZETTEER.named("Kashmir").stream()
            .filter(f -> f.kind() == FeatureKind.REGION)
            .findFirst()
            .orElseThrow();
    assertThat(kashmir.isIn("IND")).isTrue();
    assertThat(kashmir.isIn("PAK")).isTrue();
    assertThat(kashmir.isIn("IRN")).isFalse();
  }

  @Test
  void measuresTheGreatCircle() {
    var kyiv = town("Kyiv", "UKR");
    var tbilisi = town("Tbilisi", "GEO");
    assertThat(kyiv.kmTo(tbilisi)).isBetween(1400.0, 1480.0);
    assertThat(kyiv.kmTo(kyiv)).isZero();
  }

  private static Feature town(String name, String country) {
    return PlacesRead.GAZETTEER.named(name).stream()
        .filter(f -> f.isCapital() && f.country().equals(Optional.of(country)))
        .findFirst()
        .orElseThrow();
  }
}
