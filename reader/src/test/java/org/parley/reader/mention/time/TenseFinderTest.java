package org.parley.reader.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which verb tells whether a time is over, and what it tells. The time is always "Monday". */
class TenseFinderTest {
  private static final TenseFinder TENSES = TenseFinder.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      The convoy left on Monday.                             | PAST by left
      On Monday, the convoy left.                            | PAST by left
      The convoy has been stopped since Monday.              | PAST by stopped
      The convoy, stopped on Monday, returned.               | PAST by stopped
      The convoy will leave on Monday.                       | FUTURE by leave
      On Monday the convoy will leave.                       | FUTURE by leave
      The convoy may be stopped on Monday.                   | FUTURE by stopped
      The convoy is leaving on Monday.                       | FUTURE by leaving
      The convoy leaves on Monday.                           | FUTURE by leaves
      The convoy is due on Monday.                           | FUTURE by due
      The convoy threatened to leave on Monday.              | FUTURE by leave
      The convoy failed to leave on Monday.                  | PAST by leave
      The convoy did not leave on Monday.                    | PAST by leave
      They spoke of a truce starting Monday.                 | FUTURE by starting
      Crowds gathered ahead of Monday's vote.                | FUTURE by nothing
      Crowds gathered in the wake of Monday's raid.          | PAST by nothing
      Quiet in the south on Monday.                          | UNCLEAR by nothing
      """)
  void tellsTheTense(String text, String expected) {
    var sentence = TimesRead.parse(text).get(0);
    var monday =
        IntStream.range(0, sentence.size())
            .filter(at -> sentence.token(at).text().equals("Monday"))
            .findFirst()
            .orElseThrow();
    var decision = TENSES.around(sentence, monday, monday);
    var verb = decision.verb().map(at -> sentence.token(at).text()).orElse("nothing");
    assertThat(decision.tense() + " by " + verb).isEqualTo(expected);
  }
}
