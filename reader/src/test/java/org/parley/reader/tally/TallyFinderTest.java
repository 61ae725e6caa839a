package org.parley.reader.tally;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.CoreNlpParser;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Document;
import org.parley.model.reading.Tally;
import org.parley.reader.Reader;

/**
 * Numbers are counted with what they count. Each text is of 15 June 2020, a Monday. Written {@code
 * kind low..high who by whom}, the last two where they are asked for.
 */
class TallyFinderTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 15);
  private static final Reader READER = Reader.load(CoreNlpParser.load());
  private static final List<String> PIECES =
      List.of(
          "12 people",
          "dozens",
          "killed",
          "wounded",
          "were",
          "and",
          ",",
          "including",
          "two of them",
          "no one",
          "the death toll rose to",
          "40",
          "in Kabul",
          "on Friday",
          "others",
          "soldiers",
          "rockets",
          "a third man",
          "This included",
          "since 2014",
          "said",
          "the war",
          "five each",
          ".",
          "The army",
          "of",
          "between 3 and 4");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb killed 12 people and wounded at least 30.                      | killed 12..12; wounded 30..
          The raid killed four, wounded 15 and displaced 300 families.          | killed 4..4; wounded 15..15; displaced 300..300
          Two policemen and four farmers died in the blast.                     | killed 2..2; killed 4..4
          Some 20 people, most of them children, were killed.                   | killed 20..20
          Shells killed 30 villagers, including nine children.                  | killed 30..30; killed 9..9
          Shells killed 30 villagers, 12 of whom were children.                 | killed 30..30; killed 12..12
          The fighting left 40 people dead in the north and 13 in the south.    | killed 40..40; killed 13..13
          The death toll from the blast rose to 25.                             | killed 25..25
          Police put the number of wounded at 75.                               | wounded 75..75
          The ambush caused the deaths of 17 drivers.                           | killed 17..17
          Twenty-five people were killed or wounded.                            | other 25..25
          Nobody was hurt when three rockets hit the town.                      | wounded 0..0; strikes 3..3
          Three people were hurt. A fourth person was killed.                   | wounded 3..3; killed 1..1
          The rebels took three villages and shot down two helicopters.         | settlements 3..3; aircraft 2..2
          The army seized about 60 square kilometers of land.                   | territory_km2 60..60
          The army sent 1,500 soldiers and 20 tanks to the border.              | troops 1500..1500; vehicles 20..20
          Tens of thousands of people marched through the capital.              | other 20000..
          Police arrested 40 protesters and later released 12 of them.          | detained 40..40; released 12..12
          More than half a million people have fled their homes.                | displaced 500000..
          The two leaders met for 20 minutes.                                   | nothing
          Three ministers signed the accord in 2014.                            | nothing
          The vote was 12 to 3, and the bill costs $40 million.                 | nothing
          Two soldiers spoke of the attack.                                     | nothing
          """)
  void countsWhatIsTold(String text, String tallies) {
    var found = tallies(text).stream().map(TallyFinderTest::shown).collect(joining("; "));
    assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(tallies);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Israel released 30 Palestinian prisoners.                      | PSE.CVL by ISR.GOV
          Russia sent 2,000 peacekeepers to the line.                    | RUS.MIL by nobody
          Eight people were killed in a bombing in Beirut, Lebanon.      | LBN.CVL by nobody
          Turkish forces killed 12 Syrian soldiers.                      | SYR.MIL by TUR.MIL
          """)
  void tellsWhomAndByWhom(String text, String whom) {
    var tally = tallies(text).get(0);
    assertThat(codes(tally.who()) + " by " + codes(tally.by())).isEqualTo(whom);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine people were killed on Friday.                                | 2020-06-12..2020-06-12
          The war has killed 9,000 people since 2014.                       | 2014-01-01..2020-06-15
          Shells killed nine people this month.                             | 2020-06-01..2020-06-15
          The war began in May 2019. It has killed 9,000 people.            | 2019-05-01..2020-06-15
          Nine people have been killed in recent weeks.                     | nothing
          """)
  void coversTheTimeOfWhatIsCounted(String text, String time) {
    var when = tallies(text).get(0).when().map(i -> i.first() + ".." + i.last()).orElse("nothing");
    assertThat(when).isEqualTo(time);
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bearsAnyText(long seed) {
    var random = new Random(seed);
    var text =
        IntStream.range(0, 4 + random.nextInt(20))
            .mapToObj(at -> PIECES.get(random.nextInt(PIECES.size())))
            .collect(joining(" "));
    for (var tally : tallies(text)) {
      assertThat(tally.low().or(tally::high)).as("seed %d: %s", seed, text).isPresent();
      for (var span : tally.evidence()) {
        assertThat(text.substring(span.begin(), span.end())).isEqualTo(span.text());
      }
    }
    assertThat(tallies(text)).isEqualTo(tallies(text));
  }

  private static List<Tally> tallies(String text) {
    return READER.read(Document.of("d", DAY, text)).tallies();
  }

  private static String shown(Tally tally) {
    return tally.kind().code() + " " + number(tally.low()) + ".." + number(tally.high());
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toString).orElse("");
  }

  private static String codes(List<Actor> actors) {
    return actors.isEmpty() ? "nobody" : actors.stream().map(Actor::code).collect(joining("+"));
  }
}
