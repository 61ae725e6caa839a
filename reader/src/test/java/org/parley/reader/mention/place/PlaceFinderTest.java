package org.parley.reader.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words name a place, which place, and how exactly. */
class PlaceFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Azerbaijani forces shelled Sotk and Jermuk overnight.          | Sotk, Jermuk
      Moscow said it had sent observers to Nagorno-Karabakh.         | Moscow, Nagorno-Karabakh
      Clashes continued in Deir ez-Zor and near Port-au-Prince.      | Deir ez-Zor, Port-au-Prince
      Fighters left Bosnia and Herzegovina for the Gaza Strip.       | Bosnia and Herzegovina, Gaza Strip
      The U.S. and the UK urged both sides to stop.                  | U.S., UK
      Troops crossed the Litani River into northern Israel.          | Litani River, Israel
      BEIRUT (AP) - Two people died in al-Bab on Monday.             | BEIRUT, al-Bab
      Kentucky State Police said a man was shot in Glasgow, Ky.      | Kentucky, Glasgow, Ky
      Iraq's Prime Minister visited Mosul.                           | Iraq, Mosul
      A bomb went off at Mahmoud Hospital in Kandahar.               | Mahmoud Hospital, Kandahar
      The storm reached County Mayo and Grand Bahama.                | County Mayo, Grand Bahama
      """)
  void findsNamesOfPlaces(String text, String places) {
    assertThat(PlacesRead.words(text)).isEqualTo(places);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Paris Hilton thanked the doctors.",
        "The Washington Post had the story first.",
        "She teaches at the University of Oxford.",
        "The Islamic State of Khorasan claimed the attack.",
        "Ahrar al-Sham accepted the truce.",
        "Mr. Lincoln told them to wait.",
        "Turkish soldiers held the Kurdish fighters.",
        "The Bank of England kept its rate.",
        "They met on Friday in May.",
        "The White House welcomed the truce.",
        "Health workers fear the West Nile virus."
      })
  void leavesNamesOfOthers(String text) {
    assertThat(PlacesRead.words(text)).isEqualTo("nothing");
  }

  @Test
  void knowsThePersonAgainWhoBearsATownsName() {
    assertThat(PlacesRead.words("Peter Halifax led the talks. Halifax said both sides had agreed."))
        .isEqualTo("nothing");
    assertThat(PlacesRead.words("The ship left Halifax on Monday.")).isEqualTo("Halifax");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Protesters marched in Tripoli, Lebanon.                               | Tripoli LBN, Lebanon LBN
      Rival militias fought in Tripoli after Libya's vote.                  | Tripoli LBY, Libya LBY
      Lebanon's Tripoli was calm, the army said.                            | Lebanon LBN, Tripoli LBN
      Gunmen shot two men in Paris, Texas.                                  | Paris USA, Texas USA
      Police in Paris arrested two men.                                     | Paris FRA
      Ukrainian troops left Avdiivka.                                       | Avdiivka UKR
      Tbilisi said Russian jets had bombed Gori in Georgia.                 | Tbilisi GEO, Gori GEO, Georgia GEO
      The storm crossed Georgia and Alabama after it left Florida.          | Georgia USA, Alabama USA, Florida USA
      Egypt closed the crossing at Rafah to Palestinians from Khan Younis.  | Egypt EGY, Rafah PSE, Khan Younis PSE
      """)
  void choosesByWhatElseTheTextNames(String text, String places) {
    assertThat(PlacesRead.countries(text)).isEqualTo(places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      The convoy was hit in Idlib.                              | Idlib exact
      The convoy was hit near Idlib.                            | Idlib near
      The convoy was hit 20 km north of Idlib.                  | Idlib near
      The convoy was hit in Idlib province.                     | Idlib first-order
      The convoy was hit in Takhar Province.                    | Takhar Province first-order
      Fighting goes on in Donbas.                               | Donbas region
      Fighting goes on in Yemen.                                | Yemen country
      A tanker was seized in the Strait of Hormuz.              | Strait of Hormuz sea-or-air
      Gaza was shelled again.                                   | Gaza first-order
      """)
  void saysHowExactlyThePlaceIsKnown(String text, String precisions) {
    assertThat(PlacesRead.precisions(text)).isEqualTo(precisions);
  }

  @Test
  void putsAVillageThatNoGazetteerHasWhereTheTextDoes() {
    var mentions = PlacesRead.of("Gunmen attacked the village of Zarkuna in Mali on Sunday.");
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(0).place().country()).contains("MLI");
    assertThat(mentions.get(0).place().gazetteer()).isEmpty();
  }

  @Test
  void keepsTheRunnersUp() {
    assertThat(PlacesRead.of("Police in Paris arrested two men.").get(0).others())
        .extracting(f -> f.country().orElse("-"))
        .contains("USA");
  }
}
