package org.parley.reader.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that differ in case, accents and marks are one name. */
class NamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Al-Fāshir      | al fashir
      Deir ez-Zor    | deir ez zor
      Sana'a         | sanaa
      Şa‘dah         | sadah
      Łódź           | lodz
      U.S.           | us
      Ağdam          | agdam
      Sərdarabad     | sardarabad
      Trinidad & Tobago | trinidad & tobago
      """)
  void foldsTo(String name, String folded) {
    assertThat(Names.fold(name)).isEqualTo(folded);
    assertThat(Names.fold(folded)).isEqualTo(folded);
  }
}
