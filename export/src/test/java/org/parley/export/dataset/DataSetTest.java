package org.parley.export.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.Document;
import org.parley.model.reading.Event;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Span;
import org.parley.model.reading.Tally;

/**
 * What rows of others say, in Parley's terms: each with the data set as its speaker, and each field
 * in the row's own words. The rows are invented.
 */
class DataSetTest {
  static final String ACLED =
      """
      event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,admin1,location,latitude,longitude,geo_precision,notes,fatalities,tags,timestamp
      ARM1,2022-09-13,1,Explosions/Remote violence,Shelling/artillery/missile attack,Military Forces of Azerbaijan (2003-) Border Guard,1,Military Forces of Armenia (2018-),State forces,Armenia,G,Sotk,40.2,45.87,1,"Gunners fired,
      it is said.",49,,1663372800
      COD1,1 May 2024,2,Battles,Armed clash,M23: March 23 Movement,2,Night Owls (Democratic Republic of Congo),4,Democratic Republic of Congo,K,Goma,-1.67,29.22,2,A clash.,0,,
      COD2,2024-05-02,3,Strategic developments,Other,M23: March 23 Movement,2,,0,Democratic Republic of Congo,Kivu,Kivu,-1.67,29.22,3,Something.,0,,
      COD3,2024-05-02,3,Strategic developments,Other,Government of Rwanda,1,M23: March 23 Movement,2,Democratic Republic of Congo,Kivu,Kivu,-1.67,29.22,3,A charge.,0,x;accusation,
      """;

  static final String GED =
      """
      id,type_of_violence,dyad_name,side_a,side_b,source_headline,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,best,high,low
      7,1,Government of Azerbaijan - Government of Armenia,Government of Azerbaijan,Government of Armenia,Guns at the border,1,Sotk village,,40.2,45.87,Armenia,2,2022-09-12 00:00:00.000,2022-09-13,0,45,4,49,60,45
      8,3,M23 - Civilians,M23,Civilians,,4,Kivu province,Kivu,-1.5,29,DR Congo (Zaire),1,2024-05-01,2024-05-01,0,0,5,5,5,5
      """;

  static final String CEASEFIRE =
      """
      cf_id,location,side,actor_name,cf_dec_yr,cf_dec_month,cf_dec_day,cf_effect_yr,cf_effect_month,cf_effect_day,end_yr,end_month,end_day,ended,partial,ceasefire_class,p_humanitarian,implement
      1,Democratic Republic of the Congo,1,Government of DR Congo,2024,5,1,2024,5,2,,,,0,-1,2,1,1
      1,Democratic Republic of the Congo,2,M23,2024,5,1,2024,5,2,,,,0,-1,2,1,1
      2,Armenia,1,Government of Armenia,2022,9,-1,-1,-1,-1,2022,9,20,1,-1,1,0,0
      """;

  static final String POLECAT =
      """
      Event ID\tEvent Date\tEvent Type\tEvent Mode\tActor Name\tActor Country\tPrimary Actor Sector\tActor Sectors\tActor Name Raw\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tRecipient Sectors\tPlacename\tCity\tCountry\tLatitude\tLongitude\tGeoNames ID\tPublication Date\tHeadline\t
      p1\t2022-09-13\tASSAULT\theavy-weapons\tArmy\tAZE\tMilitary\tMilitary\tits guns\tArmenia\tARM\tNone\tNone\tSotk\tSotk\tARM\t40.2\t45.87\t174875\t2022-09-14\tGuns at the border\t
      p2\tNone\taccuse\tallege\tNone\tNone\tNone\tNone\tNone\tM23\tCOD\tRebel\tREB\tNone\tNone\tNone\tNone\tNone\tNone\t2022-09-14\tNone\t
      """;

  private static final Map<String, String> KNOWN =
      Map.of("M23", "COD.REB.M23", "March 23 Movement", "COD.REB.M23");

  static Import read(DataSet set, String rows) {
    return read(set, rows, Optional.empty());
  }

  private static Import read(DataSet set, String rows, Optional<LocalDate> published) {
    try {
      return set.read(
          new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
          (name, day) -> Optional.ofNullable(KNOWN.get(name)).map(Actor::of),
          published);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rows(DataSet set) {
    return switch (set) {
      case ACLED -> ACLED;
      case GED -> GED;
      case CEASEFIRE -> CEASEFIRE;
      case POLECAT -> POLECAT;
    };
  }

  private static List<String> events(Import rows) {
    return rows.statements().stream()
        .flatMap(one -> one.reading().events().stream())
        .map(DataSetTest::line)
        .toList();
  }

  private static String line(Event event) {
    return event.type()
        + " "
        + event.mode()
        + " "
        + codes(event.actor())
        + " > "
        + codes(event.recipient())
        + " "
        + event.when().map(DataSetTest::days).orElse("undated")
        + event
            .where()
            .map(
                place ->
                    " "
                        + place.name()
                        + " "
                        + place.country().orElse("?")
                        + " "
                        + place.precision().map(Object::toString).orElse("?"))
            .orElse("");
  }

  private static String days(Interval when) {
    return when.first() + (when.days() == 1 ? "" : "/" + when.last());
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining("+"));
  }

  private static List<String> tallies(Import rows) {
    return rows.statements().stream()
        .flatMap(one -> one.reading().tallies().stream())
        .map(DataSetTest::line)
        .toList();
  }

  private static String line(Tally tally) {
    return tally.id()
        + " "
        + tally.low().orElseThrow()
        + "-"
        + tally.high().orElseThrow()
        + " "
        + codes(tally.who())
        + (tally.by().isEmpty() ? "" : " by " + codes(tally.by()));
  }

  @Test
  void acledTellsEventsAndTheirDead() {
    var rows = read(DataSet.ACLED, ACLED);
    assertThat(events(rows))
        .containsExactly(
            "ASSAULT [heavy-weapons] AZE.MIL > ARM.MIL 2022-09-13 Sotk ARM EXACT",
            "ASSAULT [] COD.REB.M23+COD.UAF.NIGHT-OWLS > COD.UAF.NIGHT-OWLS"
                + " 2024-04-28/2024-05-04 Goma COD NEAR",
            "ACCUSE [allege] RWA.GOV > COD.REB.M23 2024-05-01/2024-05-31 Kivu COD FIRST_ORDER");
    assertThat(tallies(rows)).containsExactly("fatalities 49-49 AZE.MIL+ARM.MIL");
    assertThat(rows.gaps()).hasToString("{Gap[kind=TYPE, name=Other]=1}");
    assertThat(rows.statements().get(0).row().published()).contains(LocalDate.of(2022, 9, 17));
    assertThat(rows.statements().get(1).row().published()).isEmpty();
  }

  @Test
  void gedTellsRangesAndDoesNotSayWhoAttacked() {
    var rows = read(DataSet.GED, GED, Optional.of(LocalDate.of(2023, 6, 1)));
    assertThat(events(rows))
        .containsExactly(
            "ASSAULT [] AZE.MIL+ARM.MIL > ARM.MIL 2022-09-12/2022-09-13 Sotk ARM EXACT",
            "ASSAULT [] COD.REB.M23 > COD.CVL 2024-05-01 Kivu COD FIRST_ORDER");
    assertThat(tallies(rows))
        .containsExactly(
            "low-high 45-60 AZE.MIL+ARM.MIL",
            "best 49-49 AZE.MIL+ARM.MIL",
            "deaths_b 45-45 ARM.MIL by AZE.MIL",
            "deaths_civilians 4-4 ARM.CVL",
            "low-high 5-5 COD.REB.M23+COD.CVL");
    assertThat(rows.statements().get(0).row().published()).contains(LocalDate.of(2023, 6, 1));
  }

  @Test
  void polecatIsInPloverAlready() {
    assertThat(events(read(DataSet.POLECAT, POLECAT)))
        .containsExactly(
            "ASSAULT [heavy-weapons] AZE.MIL > ARM 2022-09-13 Sotk ARM EXACT",
            "ACCUSE [allege]  > COD.REB undated");
  }

  @Test
  void aCeasefireIsOneHoweverManySidesHaveRows() {
    var reports =
        read(DataSet.CEASEFIRE, CEASEFIRE).statements().stream()
            .flatMap(one -> one.reading().ceasefires().stream())
            .map(one -> codes(one.parties()) + acts(one.acts()))
            .toList();
    assertThat(reports)
        .containsExactly(
            "COD.GOV+COD.REB.M23[AGREE [humanitarian] 2024-05-01,"
                + " EFFECTIVE [humanitarian] 2024-05-02, MONITOR [humanitarian] undated]",
            "ARM.GOV[OFFER [permanent, unilateral] 2022-09-01/2022-09-30,"
                + " END [permanent, unilateral] 2022-09-20]");
  }

  private static List<String> acts(List<CeasefireAct> acts) {
    return acts.stream()
        .map(
            act ->
                act.act().name()
                    + " "
                    + act.kind()
                    + " "
                    + act.when().map(DataSetTest::days).orElse("undated"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void theDataSetIsTheSpeakerOfAllAndTheRowHoldsItsWords(DataSet set) {
    var rows = read(set, rows(set));
    assertThat(read(set, rows(set))).isEqualTo(rows);
    assertThat(rows.statements()).isNotEmpty();
    for (var one : rows.statements()) {
      var reading = one.reading();
      assertThat(one.row().id()).startsWith("dataset:" + set.code() + ":");
      assertThat(reading.document().dataSet()).contains(set.code());
      assertThat(
              Stream.of(
                      reading.events().stream().map(Event::speakers),
                      reading.tallies().stream().map(Tally::speakers),
                      reading.ceasefires().stream()
                          .flatMap(truce -> truce.acts().stream())
                          .map(CeasefireAct::speakers))
                  .flatMap(all -> all))
          .isNotEmpty()
          .containsOnly(List.of(set.speaker()));
      Stream.of(
              reading.events().stream().flatMap(event -> event.evidence().stream()),
              reading.tallies().stream().flatMap(tally -> tally.evidence().stream()),
              reading.ceasefires().stream()
                  .flatMap(truce -> truce.acts().stream())
                  .flatMap(act -> act.evidence().stream()))
          .flatMap(all -> all)
          .forEach(span -> assertThat(words(one.row(), span)).isEqualTo(span.text()));
    }
  }

  private static String words(Document row, Span span) {
    var text = row.text();
    return text.substring(
        text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end()));
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACLED     | 2022-09-13,1            | 2022-13-13,1 | row 2, event_date: "2022-13-13" is no day; write one as 2022-09-14
          ACLED     | 2022-09-13,1            | 2022-09-13,4 | row 2, time_precision: "4" is no code; there are 1, 2, 3
          ACLED     | Armed clash             | Unarmed      | row 3, sub_event_type: "Unarmed" is no type of ACLED
          ACLED     | Battles,                | Riots,       | row 3, event_type: "Riots" has no sub-type Armed clash in ACLED
          ACLED     | 40.2                    | 140.2        | row 2, latitude: "140.2" is not in degrees from -90.0 to 90.0
          ACLED     | ,49,                    | ,many,       | row 2, fatalities: "many" is no count; write a whole number
          ACLED     | ,fatalities             | ,dead        | row 1: no column fatalities
          ACLED     | time_precision,         | inter1,      | row 1: no column time_precision
          ACLED     | A clash.,0,,            | A clash.,0   | row 3: 17 cells under 19 headings
          ACLED     | ARM1                    | ''           | row 2, event_id_cnty: empty; a row without it says nothing
          GED       | 7,1,                    | 7,4,         | row 2, type_of_violence: "4" is no code; there are 1, 2, 3
          GED       | 2022-09-13,0            | 2022-09-01,0 | row 2, date_end: 2022-09-01 is before date_start, 2022-09-12
          GED       | 49,60,45                | 49,60,61     | row 2, low: more than high
          CEASEFIRE | 2024,5,1,               | 2024,5,32,   | row 2, cf_dec_day: there is no such day: 2024-5-32
          CEASEFIRE | -1,2,1,1                | -1,2,2,1     | row 2, p_humanitarian: "2" is no code; there are -1, 0, 1
          POLECAT   | ASSAULT                 | ATTACK       | row 2, Event Type: "ATTACK" is no code; there are ACCUSE, AGREE, AID, ASSAULT
          """)
  void aFaultNamesRowAndColumn(DataSet set, String before, String after, String message) {
    var faulty = rows(set).replaceFirst(Pattern.quote(before), after);
    assertThatThrownBy(() -> read(set, faulty))
        .isInstanceOf(RowFault.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void everyTypeOfAcledHasOneLineAndNoneIsPloverByChance() {
    var lines = CodeTable.load("acled.csv");
    assertThat(lines).hasSize(26);
    assertThat(lines.stream().flatMap(line -> Meaning.of(line, "").stream())).hasSize(21);
  }
}
