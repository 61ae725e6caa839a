package org.parley.reader.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.CoreNlpParser;

/** A phrase by itself: its country and its sector, or neither where it does not tell. */
class ActorResolverTest {
  private static final ActorResolver RESOLVER = ActorResolver.load(CoreNlpParser.load());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway                              | NOR -
          OSLO                                | NOR GOV
          the Moldovan interior ministry      | MDA GOV
          the army of Ecuador                 | ECU MIL
          Peru's ombudsman's office           | PER GOV
          a former Danish minister            | DNK ELI
          an intelligence officer             | - SPY
          dozens of Colombian soldiers        | COL MIL
          a team of heavily armed police      | - COP
          Christian leaders in Egypt          | EGY REL
          farmers in Bolivia                  | BOL CVL
          Tigrayan fighters                   | ETH REB
          masked gunmen                       | - UAF
          some men                            | - UNK
          she                                 | - UNK
          tomorrow                            | - JNK
          Norwegains                          | NOR -
          Dehli traders                       | IND BUS
          Antarctica                          | - -
          the International Criminal Court    | IGO JUD
          the European Parliament             | EUR LEG
          African Union troops                | IGO MIL
          USS John Paul Jones                 | USA MIL
          the Bank of Japan                   | JPN GOV
          the Labour Party                    | GBR PTY
          indigenous leaders in Bolivia       | BOL CVL
          the Oath Keepers                    | USA UAF
          """)
  void codes(String phrase, String expected) {
    assertThat(shown(phrase, Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Angela Merkel | 2010-05-01 | DEU GOV
          Angela Merkel | 2023-05-01 | DEU ELI
          the Taliban   | 2005-05-01 | AFG REB
          the Taliban   | 2023-05-01 | AFG GOV
          Muhamadu Buhari | 2022-05-01 | NGA GOV
          Bashar Al Asad  | 2012-05-01 | SYR GOV
          Volodimir Zelensky | 2022-05-01 | UKR GOV
          """)
  void meansWhomItMeantOnThatDay(String phrase, LocalDate day, String expected) {
    assertThat(shown(phrase, Optional.of(day))).isEqualTo(expected);
  }

  private static String shown(String phrase, Optional<LocalDate> day) {
    var resolved = RESOLVER.resolve(phrase, "", day);
    return orDash(resolved.country()) + " " + orDash(resolved.sector());
  }

  private static String orDash(String code) {
    return code.isEmpty() ? "-" : code;
  }
}
