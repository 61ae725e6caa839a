package org.parley.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what, however the sentence is turned: source / cue / content. */
class AttributionFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      The army said on Monday that the rebels had left the town.   | The army / said / that the rebels had left the town
      Witnesses said gunmen opened fire on a bus, killing six people. | Witnesses / said / gunmen opened fire on a bus, killing six people
      Pashinyan told parliament that 49 soldiers had been killed.  | Pashinyan / told / that 49 soldiers had been killed
      Analysts say the ceasefire, brokered by Qatar, has collapsed. | Analysts / say / the ceasefire, brokered by Qatar, has collapsed
      In a statement, the ministry said 12 fighters were killed and 30 wounded. | the ministry / said / 12 fighters were killed and 30 wounded
      It said the attack began at dawn.                            | It / said / the attack began at dawn
      Turkey believes the militants crossed from Iraq.             | Turkey / believes / the militants crossed from Iraq
      Ukraine's General Staff reported 45 clashes over the past day. | Ukraine's General Staff / reported / 45 clashes over the past day
      """)
  void saysWhatFollowsTheCue(String text, String expected) {
    assertThat(Readings.shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      The rebels had left the town, the army said.                 | the army / said / The rebels had left the town
      The rebels, the army said, had left the town.                | the army / said / The rebels ... had left the town
      Azerbaijan shelled Sotk, according to Yerevan.               | Yerevan / according to / Azerbaijan shelled Sotk
      According to the Defense Ministry in Yerevan, Azerbaijani forces shelled Sotk and Jermuk overnight. | the Defense Ministry in Yerevan / According to / Azerbaijani forces shelled Sotk and Jermuk overnight
      The attack, according to Kyiv, killed three soldiers near Avdiivka. | Kyiv / according to / The attack ... killed three soldiers near Avdiivka
      As per a statement from the army, two soldiers were wounded. | a statement from the army / As per / two soldiers were wounded
      Gunmen opened fire on a bus, said a police spokesman who asked not to be named. | a police spokesman / said / Gunmen opened fire on a bus
      """)
  void saysWhatGoesBeforeOrStandsAround(String text, String expected) {
    assertThat(Readings.shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      "We will not withdraw," the commander told reporters. "This is our land." | the commander / told / "We will not withdraw," ... "This is our land."
      “We will not withdraw,” said Colonel Musa Adan, who leads the brigade.    | Colonel Musa Adan, who leads the brigade / said / “We will not withdraw,”
      The commander said: "We will not withdraw."                               | The commander / said / "We will not withdraw."
      "They [the rebels] shelled the market," the governor said.                | the governor / said / "They [the rebels] shelled the market,"
      "The road is cut and the market burned," the mayor continued.             | the mayor / continued / "The road is cut and the market burned,"
      "Who fired first?" the judge asked.                                       | the judge / asked / "Who fired first?"
      He said the talks would "go on as long as needed. We are not in a hurry." | He / said / the talks would "go on as long as needed. We are not in a hurry."
      The governor said: "They shelled the market. Nobody was left.             | The governor / said / "They shelled the market. Nobody was left.
      """)
  void quotesInWhole(String text, String expected) {
    assertThat(Readings.shown(text)).isEqualTo(expected);
  }

  @Test
  void quotesOverParagraphs() {
    var text =
        """
        "We took the bridge at dawn," Colonel Adan said. "Our men hold the road.

        "The army has fled."

        The army denied this.""";
    assertThat(Readings.shown(text))
        .isEqualTo(
            "Colonel Adan / said / \"We took the bridge at dawn,\" ... \"Our men hold the road. ... "
                + "\"The army has fled.\"; The army / denied / this");
  }

  @Test
  void aColonAtTheEndIntroducesTheNextParagraph() {
    assertThat(
            Readings.shown("The minister continued:\n\n\"We have a truce, and we will keep it.\""))
        .isEqualTo("The minister / continued / \"We have a truce, and we will keep it.\"");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Truce offered: Foreign Ministry                                | Foreign Ministry / : / Truce offered
      Armenia's Defense Ministry: Azerbaijan opened fire on border posts | Armenia's Defense Ministry / : / Azerbaijan opened fire on border posts
      Rebels seize airport, officials say                            | officials / say / Rebels seize airport
      """)
  void headlinesNameTheirSpeakerByAMark(String text, String expected) {
    assertThat(Readings.shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Moscow accused Ukraine of shelling the plant.          | Moscow / accused / shelling the plant
      Ukraine was accused by Moscow of shelling the plant.   | Moscow / accused / shelling the plant
      Residents blamed government forces for the raid.       | Residents / blamed / the raid
      The Security Council called for an immediate ceasefire in Darfur. | The Security Council / called for / an immediate ceasefire in Darfur
      The United Nations urged both sides to halt the fighting. | The United Nations / urged / both sides to halt the fighting
      Paris condemned the shelling of Sotk by Azerbaijani forces. | Paris / condemned / the shelling of Sotk by Azerbaijani forces
      Hamas claimed responsibility for the attack.           | Hamas / claimed responsibility for / the attack
      Khartoum promised to withdraw its troops by Friday.    | Khartoum / promised / to withdraw its troops by Friday
      """)
  void reachesPhrasesToo(String text, String expected) {
    assertThat(Readings.shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Rebels are said to have taken the town.             | nobody / said / Rebels ... to have taken the town
      The minister was reported to have fled to Chad.     | nobody / reported / The minister ... to have fled to Chad
      Rebels reportedly took the town of Goma on Sunday.  | nobody / reportedly / Rebels ... took the town of Goma on Sunday
      """)
  void leavesTheSourceOpenWhereNobodyIsNamed(String text, String expected) {
    assertThat(Readings.shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      He confirmed that talks had begun but said that no date had been set. | He / confirmed / that talks had begun; He / said / that no date had been set
      The army says it killed 20 rebels; the rebels say they lost three men. | The army / says / it killed 20 rebels; the rebels / say / they lost three men
      Rebel leader Musa Adan told AFP his men had shelled the base and accused the army of burning villages. | Rebel leader Musa Adan / told / his men had shelled the base; Rebel leader Musa Adan / accused / burning villages
      """)
  void endsWhereTheNextReportBegins(String text, String expected) {
    assertThat(Readings.shown(text)).isEqualTo(expected);
  }

  @Test
  void followsAChainOfSpeakers() {
    var text = "Reuters quoted an official as saying that the army had admitted the attack.";
    assertThat(Readings.speakers(text)).isEqualTo("Reuters; official; army");
    assertThat(Readings.of(text)).extracting(Attribution::depth).containsExactly(0, 1, 2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      A statement by the ministry said that 12 fighters were killed.            | ministry
      Iran's foreign ministry spokesman Nasser Kanani said Tehran would respond. | Kanani
      The ministry, which said the village had been taken on Monday, gave no details. | ministry
      The president's claim that the army had left was false.                   | president
      Speaker of the house Jane Roe (D-Ohio) said the troops should leave.      | Roe
      """)
  void namesTheHeadOfTheSpeaker(String text, String expected) {
    assertThat(Readings.speakers(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Baku denied that its forces had shelled Sotk.                | denies assertive
      Baku denied shelling Sotk.                                   | denies assertive
      Moscow accused Ukraine of shelling the plant.                | alleges assertive
      The general admitted that his men had fired first.           | confirms assertive
      Khartoum pledged that it would respect the truce.            | promises commissive
      Officials doubt whether the truce will hold.                 | doubts assertive
      Officials fear that thousands are trapped in the city.       | doubts assertive
      The Security Council called for an immediate ceasefire.      | asserts directive
      Paris condemned the shelling of Sotk by Azerbaijani forces.  | asserts expressive
      The ministry did not say how many were killed.               | asserts expressive
      The Kremlin did not deny that its troops had crossed the border. | asserts expressive
      Turkey does not believe that the militants crossed from Iraq. | denies assertive
      """)
  void keepsHowTheSpeakerStandsToIt(String text, String expected) {
    assertThat(Readings.attitude(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Soldiers shelled the village.                          | nothing
      The troops said nothing.                               | nothing
      The army reported to its barracks.                     | nothing
      He told the truth.                                     | nothing
      The blast claimed 12 lives.                            | nothing
      Talks on the state of the union continued on Monday.   | nothing
      Three people were charged on Monday.                   | nothing
      As you say, the road is long.                          | nothing
      """)
  void leavesWhatIsNoReport(String text, String expected) {
    assertThat(Readings.shown(text)).isEqualTo(expected);
  }
}
