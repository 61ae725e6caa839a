package org.parley.reader.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.reading.Precision;

/** "Northern Uganda" is a part of Uganda; "Gulu" and "Ugandan" name none. */
class CompassPartsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Rebels attacked a market in northern Uganda., northern Uganda, 2.5, 32.5",
    "Fighting goes on in Eastern Ukraine., Eastern Ukraine, 49, 37.5",
    "Troops entered north-eastern Syria., north-eastern Syria, 36, 40"
  })
  void liesToThatSideOfTheState(String text, String name, double lat, double lon) {
    var part = PlacesRead.of(text).get(0).narrowest();
    assertThat(part.name()).isEqualTo(name);
    assertThat(part.precision()).contains(Precision.REGION);
    assertThat(part.lat().orElseThrow()).isBetween(lat - 1.5, lat + 1.5);
    assertThat(part.lon().orElseThrow()).isBetween(lon - 2, lon + 2);
  }

  @Test
  void theWholeIsMeantWithoutADirection() {
    var mention = PlacesRead.of("Rebels attacked a market in Uganda.").get(0);
    assertThat(mention.narrowest()).isEqualTo(mention.place());
  }
}
