package org.parley.reader.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words name a time, and which days they mean on the day of publication. */
class TimeFinderTest {
  private static final LocalDate THURSDAY = LocalDate.of(2022, 9, 15);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Shells fell on Wednesday.                        | Wednesday = 2022-09-14 2022-09-14
      Shells fell on Thursday.                         | Thursday = 2022-09-15 2022-09-15
      Shells fell on Friday.                           | Friday = 2022-09-09 2022-09-09
      The envoy will arrive on Wednesday.              | Wednesday = 2022-09-21 2022-09-21
      The envoy will arrive on Thursday.               | Thursday = 2022-09-15 2022-09-15
      The truce begins on Saturday.                    | Saturday = 2022-09-17 2022-09-17
      The talks are expected on Monday.                | Monday = 2022-09-19 2022-09-19
      Both sides agreed to meet on Monday.             | Monday = 2022-09-19 2022-09-19
      Both sides had agreed to meet on Monday.         | Monday = 2022-09-12 2022-09-12
      The truce was to have begun on Monday.           | Monday = 2022-09-12 2022-09-12
      The army began to withdraw on Monday.            | Monday = 2022-09-12 2022-09-12
      The visit was postponed until Monday.            | Monday = 2022-09-19 /2022-09-19
      The truce lasted until Monday.                   | Monday = 2022-09-12 /2022-09-12
      Police patrolled ahead of Sunday's vote.         | Sunday = 2022-09-18 2022-09-18
      Crowds gathered after Sunday's raid.             | Sunday = 2022-09-11 2022-09-11
      He said on Monday that it will end on Tuesday.   | Monday = 2022-09-12 2022-09-12; Tuesday = 2022-09-20 2022-09-20
      The next round is next Monday.                   | next Monday = 2022-09-19 2022-09-19
      It was the worst raid since last Thursday.       | last Thursday = 2022-09-08 2022-09-08/2022-09-15
      """)
  void takesWeekdaysByTheTenseOfTheClause(String text, String times) {
    assertThat(TimesRead.shown(text, Optional.of(THURSDAY))).isEqualTo(times);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Rockets landed late on Monday.                     | late on Monday = 2022-09-12 2022-09-12
      Rockets landed on Monday night.                    | Monday night = 2022-09-12TNI 2022-09-12
      Rockets landed overnight.                          | overnight = 2022-09-14TNI 2022-09-14/2022-09-15
      Rockets landed last night and this morning.        | last night = 2022-09-14TNI 2022-09-14; this morning = 2022-09-15TMO 2022-09-15
      Rockets landed yesterday.                          | yesterday = 2022-09-14 2022-09-14
      Rockets landed at dawn near the town on Tuesday.   | dawn = 2022-09-13TMO 2022-09-13; Tuesday = 2022-09-13 2022-09-13
      Rockets landed in the early hours of Tuesday.      | the early hours of Tuesday = 2022-09-13TMO 2022-09-13
      Rockets landed for a third consecutive day.        | a third consecutive day = 2022-09-15 2022-09-15
      Rockets landed at 5 a.m. on Tuesday.               | 5 a.m. on Tuesday = 2022-09-13T05:00 2022-09-13
      Rockets landed at 05:00 GMT.                       | 05:00 GMT = 2022-09-15T05:00 2022-09-15T05:00Z
      Rockets landed at 11 p.m. EST on Tuesday.          | 11 p.m. EST on Tuesday = 2022-09-13T23:00-05 2022-09-14T04:00Z
      Rockets landed at 5:30 pm local time.              | 5:30 pm local time = 2022-09-15T17:30 2022-09-15
      Rockets landed at 6:40 a.m. (GMT +4).              | 6:40 a.m. (GMT +4) = 2022-09-15T06:40+04 2022-09-15T02:40Z
      Rockets landed on Tuesday at 14:30 (1130 GMT).     | Tuesday at 14:30 = 2022-09-13T14:30 2022-09-13; 1130 GMT = 2022-09-13T11:30 2022-09-13T11:30Z
      """)
  void findsTimesOfTheDay(String text, String times) {
    assertThat(TimesRead.shown(text, Optional.of(THURSDAY))).isEqualTo(times);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Dozens died this month.                            | this month = 2022-09 2022-09-01/2022-09-30
      Dozens died last week.                             | last week = 2022-W36 2022-09-05/2022-09-11
      Dozens died last month.                            | last month = 2022-08 2022-08-01/2022-08-31
      Dozens died earlier this month.                    | earlier this month = 2022-09 2022-09-01/2022-09-15
      More aid will come later this month.               | later this month = 2022-09 2022-09-15/2022-09-30
      Dozens died late last week.                        | late last week = 2022-W36 2022-09-09/2022-09-11
      Dozens died over the weekend.                      | the weekend = 2022-W36-WE 2022-09-10/2022-09-11
      Dozens died in the past 24 hours.                  | the past 24 hours = PT24H 2022-09-14/2022-09-15
      Dozens died over the past week.                    | the past week = P1W 2022-09-08/2022-09-15
      Dozens died in recent weeks.                       | recent weeks = PAST_REF
      Dozens died three months ago.                      | three months ago = 2022-06 2022-06-01/2022-06-30
      Dozens died two days ago.                          | two days ago = 2022-09-13 2022-09-13
      Dozens died four years ago.                        | four years ago = 2018 2018-01-01/2018-12-31
      The siege lasted six weeks.                        | six weeks = P6W
      A 72-hour truce was agreed.                        | 72-hour = PT72H
      """)
  void countsFromTheDayOfPublication(String text, String times) {
    assertThat(TimesRead.shown(text, Optional.of(THURSDAY))).isEqualTo(times);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      The border was closed in May.                      | May = 2022-05 2022-05-01/2022-05-31
      The border was closed in December.                 | December = 2021-12 2021-12-01/2021-12-31
      The border will open in May.                       | May = 2023-05 2023-05-01/2023-05-31
      The border will open next May.                     | next May = 2023-05 2023-05-01/2023-05-31
      The border was closed in May 2021.                 | May 2021 = 2021-05 2021-05-01/2021-05-31
      The border was closed in May last year.            | May last year = 2021-05 2021-05-01/2021-05-31
      The border was closed on May 5.                    | May 5 = 2022-05-05 2022-05-05
      The border was closed on 5 May 2021.               | 5 May 2021 = 2021-05-05 2021-05-05
      The border was closed on Thursday, 5 May.          | Thursday, 5 May = 2022-05-05 2022-05-05
      The border was closed on the 5th of May, 2021.     | the 5th of May, 2021 = 2021-05-05 2021-05-05
      The border was closed on 10/2/2019.                | 10/2/2019 = 2019-10-02 2019-10-02
      The border was closed on 23/2/2019.                | 23/2/2019 = 2019-02-23 2019-02-23
      The border was closed on 2019-02-23.               | 2019-02-23 = 2019-02-23 2019-02-23
      The border was closed in 2011.                     | 2011 = 2011 2011-01-01/2011-12-31
      The border was closed in early 2014.               | early 2014 = 2014 2014-01-01/2014-04-30
      The border was closed in mid-September.            | mid-September = 2022-09 2022-09-11/2022-09-20
      The border was closed in the 1990s.                | the 1990s = 199 1990-01-01/1999-12-31
      The border was closed in the autumn of 2020.       | the autumn of 2020 = 2020-FA 2020-09-01/2020-11-30
      The border was closed at Christmas 2014.           | Christmas 2014 = 2014-12-25 2014-12-25
      The border was closed during Ramadan.              | Ramadan = XXXX-XX-XX
      The border has been closed since 2014.             | 2014 = 2014 2014-01-01/2022-09-15
      """)
  void findsDates(String text, String times) {
    assertThat(TimesRead.shown(text, Optional.of(THURSDAY))).isEqualTo(times);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      They fought from Monday to Wednesday.              | Monday = 2022-09-12 2022-09-12/2022-09-14; Wednesday = 2022-09-14 2022-09-12/2022-09-14
      They fought between 3 and 5 May.                   | 3 = 2022-05-03 2022-05-03/2022-05-05; 5 May = 2022-05-05 2022-05-03/2022-05-05
      They fought on May 3-5, 2021.                      | May 3 = 2021-05-03 2021-05-03/2021-05-05; 5, 2021 = 2021-05-05 2021-05-03/2021-05-05
      They fought from 2014 to 2016.                     | 2014 = 2014 2014-01-01/2016-12-31; 2016 = 2016 2014-01-01/2016-12-31
      They fought in April and June 2015.                | April = 2015-04 2015-04-01/2015-04-30; June 2015 = 2015-06 2015-06-01/2015-06-30
      """)
  void joinsRanges(String text, String times) {
    assertThat(TimesRead.shown(text, Optional.of(THURSDAY))).isEqualTo(times);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      The raid was on 3 March 2021. Two days later it rained.     | 3 March 2021 = 2021-03-03 2021-03-03; Two days later = 2021-03-05 2021-03-05
      The raid was on 3 March 2021. A day earlier it rained.      | 3 March 2021 = 2021-03-03 2021-03-03; A day earlier = 2021-03-02 2021-03-02
      The raid was on 3 March 2021. A week later it rained.       | 3 March 2021 = 2021-03-03 2021-03-03; A week later = 2021-03-10 2021-03-10
      The raid was on 3 March 2021. The next morning it rained.   | 3 March 2021 = 2021-03-03 2021-03-03; The next morning = 2021-03-04TMO 2021-03-04
      The raid was on Monday. That night it rained.               | Monday = 2022-09-12 2022-09-12; That night = 2022-09-12TNI 2022-09-12
      The war began in 2014. That year the mines closed.          | 2014 = 2014 2014-01-01/2014-12-31; That year = 2014 2014-01-01/2014-12-31
      """)
  void countsFromTheTimeNamedBefore(String text, String times) {
    assertThat(TimesRead.shown(text, Optional.of(THURSDAY))).isEqualTo(times);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The 25-year-old driver was hurt.",
        "A man of 40 years old was hurt.",
        "They sent 2,000 peacekeepers.",
        "They sent 2000 soldiers.",
        "Resolution 1701 was adopted.",
        "He may leave and march with them.",
        "Theresa May and Mrs May waved.",
        "The Good Friday Agreement held.",
        "The Arab Spring swept the region.",
        "Protests are held every Friday.",
        "The army launched Operation Peace Spring.",
        "Shelling is heard every now and then."
      })
  void leavesWhatOnlyLooksLikeATime(String text) {
    assertThat(TimesRead.shown(text, Optional.of(THURSDAY))).isEqualTo("nothing");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Shells fell on Wednesday.                          | Wednesday = XXXX-WXX-3
      Shells fell on Monday night.                       | Monday night = XXXX-WXX-1TNI
      Shells fell yesterday.                             | yesterday = PAST_REF
      Shells fell in May.                                | May = XXXX-05
      Shells fell on May 5.                              | May 5 = XXXX-05-05
      Shells fell last week.                             | last week = PAST_REF
      Shells fell at 05:00 GMT.                          | 05:00 GMT = XXXX-XX-XXT05:00
      Shells fell in the past 24 hours.                  | the past 24 hours = PT24H
      Shells fell on 5 May 2021.                         | 5 May 2021 = 2021-05-05 2021-05-05
      Shells fell in 2014. In May they fell again.       | 2014 = 2014 2014-01-01/2014-12-31; May = 2014-05 2014-05-01/2014-05-31
      """)
  void leavesTimesOpenWithoutADayOfPublication(String text, String times) {
    assertThat(TimesRead.shown(text, Optional.empty())).isEqualTo(times);
  }
}
