package org.parley.reader.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two spellings of one name have one key; two names have two. */
class TransliterationTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Mohammed Hassan Rahimi, Muhamad Hasan Rahimi",
    "Abdel Rahman Osman, Abdul-Rahman Usman",
    "Youssef al-Hashimi, Yousef Hashimi",
    "Dmitriy Sokolovskyy, Dmitri Sokolovsky",
    "Aleksandr Petrenko, Alexander Petrenko",
    "Tariq Hussein Shah, Tarik Husain Shah"
  })
  void isOneForTheSpellingsOfOneName(String one, String other) {
    assertThat(Transliteration.key(one)).isNotEmpty().isEqualTo(Transliteration.key(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Hassan Karimi Shah, Hussein Karimi Shah", "Anton Petrenko, Anna Petrenko"})
  void tellsNamesApart(String one, String other) {
    assertThat(Transliteration.key(one)).isNotEqualTo(Transliteration.key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yusuf", "Li Po", "the old minister", "Anton and Anna", ""})
  void isNothingForWhatIsNoNameOfSeveralWords(String words) {
    assertThat(Transliteration.key(words)).isEmpty();
  }
}
