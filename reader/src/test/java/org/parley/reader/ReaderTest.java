package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.CoreNlpParser;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.Reading;

/** One article in, one reading out: events with their speakers and days, truces with their acts. */
class ReaderTest {
  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 9, 15);

  private static Reader reader;

  @BeforeAll
  static void load() {
    reader = Reader.load(CoreNlpParser.load());
  }

  private static Reading read(String text) {
    return reader.read(Document.of("test", PUBLISHED, text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Ethiopian troops shelled the Eritrean town of Senafe on Tuesday, Asmara said. | ASSAULT [ETH.MIL]>[ERI] 2022-09-13 says [ERI.GOV]
      Chad accused Sudanese soldiers of crossing the border. | ACCUSE [TCD.GOV]>[SDN.MIL] 2022-09-15 says []; COERCE [SDN.MIL]>[TCD] - says [TCD.GOV]
      The president of Chad met Libya's foreign minister in Tunis on Wednesday. | CONSULT [TCD.GOV, LBY.GOV]>[LBY.GOV] 2022-09-14 says []
      Kenya urged Ethiopia to withdraw its troops. | REQUEST [KEN.GOV]>[ETH] 2022-09-15 says []
      Neither side attacked the other. | nothing
      If Sudan attacks Chad, the border will be closed. | nothing
      """)
  void keepsWhoDidWhatToWhomAccordingToWhom(String sentence, String events) {
    assertThat(shown(read(sentence))).isEqualTo(events);
  }

  private static String shown(Reading reading) {
    return reading.events().isEmpty()
        ? "nothing"
        : reading.events().stream().map(ReaderTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(Event event) {
    return event.type()
        + " "
        + event.actor()
        + ">"
        + event.recipient()
        + " "
        + event.when().map(w -> w.first().toString()).orElse("-")
        + " says "
        + event.speakers();
  }

  @Test
  void tellsOneOccurrenceOnce() {
    var reading =
        read(
            """
            Ethiopian forces shell Eritrean town
            Ethiopian forces shelled the Eritrean town of Senafe on Tuesday.
            The army of Ethiopia shelled Eritrean positions before dawn on Tuesday, residents said.
            """);
    assertThat(reading.events()).hasSize(1);
    assertThat(reading.events().get(0).evidence()).hasSize(3);
  }

  @Test
  void followsATruce() {
    var reading =
        read(
            "Ethiopia and Eritrea agreed to a ceasefire on Monday. "
                + "On Wednesday Asmara accused Ethiopian troops of violating the truce.");
    var acts =
        reading.ceasefires().stream()
            .map(CeasefireReport::acts)
            .flatMap(a -> a.stream().map(act -> act.act().code()))
            .toList();
    assertThat(acts).contains("agree", "violation");
  }

  @Test
  void countsCodePointsNotUtf16Units() {
    var text = "\uD83D\uDD34 Ethiopian troops shelled Eritrean positions on Tuesday.";
    var span = read(text).events().get(0).evidence().get(0);
    assertThat(text.codePoints().skip(span.begin()).limit(span.end() - span.begin()).toArray())
        .isEqualTo("shelled".codePoints().toArray());
  }
}
