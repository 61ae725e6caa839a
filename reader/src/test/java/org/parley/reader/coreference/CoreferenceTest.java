package org.parley.reader.coreference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.CoreNlpParser;
import org.parley.language.Parser;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.actor.ActorDictionary;
import org.parley.reader.mention.actor.ActorFinder;
import org.parley.reader.mention.actor.PlaceOwners;
import org.parley.reader.mention.place.Gazetteer;
import org.parley.reader.mention.place.PlaceFinder;

/** Whom a phrase stands for by what its article says elsewhere. */
class CoreferenceTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2015, 6, 1));
  private static final Parser PARSER = CoreNlpParser.load();
  private static final ActorFinder ACTORS = new ActorFinder(ActorDictionary.load());
  private static final PlaceFinder PLACES = new PlaceFinder(Gazetteer.load());
  private static final Coreference COREFERENCE = Coreference.load();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the army      | Fighting went on in Aleppo and Homs. Norway wants talks. Later the army fired. | SYR.MIL
          The ministry  | Kenya's interior ministry spoke of raids. The ministry gave no figures.    | KEN.GOV
          Lind          | Swedish envoy Sara Lind went home. On Monday Lind wrote a letter.          | SWE.GOV
          its forces    | Chad said its forces had crossed the river.                                | TCD.MIL
          the coalition | The Kenyan-led coalition bombed Kismayo. Later the coalition denied it.    | KEN.MIL
          Delhi police  | Delhi police closed the road.                                              | IND.COP
          monitors      | The tanks were counted by international monitors.                          | IGO
          peacekeepers  | Peacekeepers guarded the bridge at Kidal. The peacekeepers left.           | IGO
          ethnic Turks  | Ethnic Serbs left Croatia. Later ethnic Turks left Croatia too.            | HRV.CVL
          The attacker  | A man stabbed two clerks in Lyon. The attacker fled.                       | FRA.CRM
          the attacker  | France's army closed the road to Lyon, where the attacker fled.            | UAF
          the Somali group | Al-Shabaab fired at Kenya's army. Later the Somali group withdrew.      | SOM.REB.ALSHABAAB
          two people    | Kenya's army went home. The flood hit Tel Aviv and killed two people.      | ISR.CVL
          She           | Kenya's president flew to Rome. Sara Lind stayed. She was ill.             | nobody
          it            | In a letter to the United Nations, Kenya said it would pay.                | KEN
          rebel-held areas | Aid reached rebel-held areas of Syria.                                  | SYR
          NWC           | The National Weather Council (NWC) of Chad met. Rain is near, NWC said.    | TCD.GOV
          it            | Kenya sent doctors. In Goma it was reported that two had died.             | nobody
          it            | Kenya sent troops. In Goma it took five hours to open the road.            | nobody
          It            | Kenya sent troops. It denied the report.                                   | KEN
          private property | Police in Kenya guarded private property on Monday.                      | nobody
          South America | Chad buys beef from South America.                                         | nobody
          """)
  void standsFor(String phrase, String text, String expected) {
    assertThat(codes(phrase, text)).isEqualTo(expected);
  }

  private static String codes(String phrase, String text) {
    var sentences = PARSER.parse(text);
    var found = ACTORS.find(sentences, text, DAY);
    var places = PLACES.find(sentences);
    var owned = new PlaceOwners(sentences, places).apply(found);
    var at = text.lastIndexOf(phrase);
    var codes =
        COREFERENCE.resolve(sentences, owned, places).mentions().stream()
            .filter(m -> m.range().begin() <= at && m.range().end() == at + phrase.length())
            .flatMap(m -> m.actors().stream())
            .map(Actor::code)
            .distinct()
            .collect(joining(" + "));
    return codes.isEmpty() ? "nobody" : codes;
  }
}
