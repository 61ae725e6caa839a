package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.export.Format.Options;
import org.parley.export.Loss.Kind;
import org.parley.export.acled.Acled;
import org.parley.export.ged.Ged;
import org.parley.export.polecat.Polecat;

/**
 * Formats that have no column for who says so. What one side alone tells of the other stands there
 * as its accusation, or not at all; a planned meeting is no meeting.
 */
class CodedFormatsTest {
  private static final String TABS =
      "read_csv(FILE, delim='\t', quote='', header=%s, all_varchar=true)";

  private static List<String> held(Border.Written written, Kind kind) {
    return written.losses().losses().stream()
        .filter(loss -> loss.kind() == kind)
        .map(loss -> loss.record() + " " + loss.held())
        .toList();
  }

  @Test
  void polecatHasFortyColumnsAndAccusationsForWhatOneSideTells() {
    var written = Border.in(Format.POLECAT, Options.none());
    assertThat(Polecat.headings()).hasSize(40).startsWith("Event ID", "Event Date", "Event Type");
    assertThat(
            Duck.ask(
                written.file("events.tsv"),
                ".tsv",
                "SELECT split_part(\"Event ID\", '/', 1), \"Event Date\", \"Event Type\", \"Event Mode\", \"Actor Name Raw\", "
                    + "\"Recipient Name Raw\", Placename FROM "
                    + TABS.formatted("true")))
        .containsExactly(
            "d1:e1|2022-09-12|ACCUSE|allege|ARM.GOV|AZE.MIL|None",
            "d2:e1|2022-09-14|PROTEST|demo|ARM.CVL|ARM.GOV|Yerevan",
            "d1:c1|2022-09-13|ACCUSE|allege|ARM.GOV|AZE|None");
    assertThat(held(written, Kind.DENIAL)).containsExactly("d1:e1 AZE.GOV");
    assertThat(held(written, Kind.RECORD))
        .contains("d1:e2 CONSULT told as planned", "d1:t1 a tally");
    assertThat(held(written, Kind.PRECISION)).contains("d1:e1 days 2022-09-12/2022-09-13");
  }

  @Test
  void gdeltSaysAccusedOfAggressionAndNeverThatATruceWasBroken() {
    var written = Border.in(Format.GDELT, Options.none());
    assertThat(
            Duck.ask(
                written.file("export.CSV"),
                ".csv",
                "SELECT column01, column05, column15, column26, column28, column29 FROM "
                    + TABS.formatted("false")))
        .containsExactly(
            "20220912|ARMGOV|AZEMIL|1123|11|3",
            "20220914|ARMCVL|ARMGOV|141|14|4",
            "20220913|ARMGOV|AZE|1123|11|3");
    assertThat(written.text("export.CSV").lines())
        .allMatch(line -> line.split("\t", -1).length == 61);
    assertThat(written.text("mentions.CSV").lines())
        .hasSize(3)
        .allMatch(line -> line.split("\t", -1).length == 16);
  }

  @Test
  void acledHasThirtyOneColumnsAndNotesForTheSpeakers() {
    var written = Border.in(Format.ACLED, Options.none());
    assertThat(Acled.headings()).hasSize(31).startsWith("event_id_cnty").endsWith("timestamp");
    assertThat(
            Duck.ask(
                written.file("acled.csv"),
                ".csv",
                "SELECT event_date, time_precision, sub_event_type, actor1, inter1, iso, location, fatalities, tags "
                    + "FROM read_csv(FILE, all_varchar=true) ORDER BY 1"))
        .containsExactly(
            "2022-09-12|2|Other|Government of Armenia|1|51|Sotk|0|accusation",
            "2022-09-14|1|Peaceful protest|Civilians of Armenia|7|51|Yerevan|0|null");
    assertThat(written.text("acled.csv"))
        .contains(
            "Government of Armenia says: ASSAULT heavy-weapons by Military Forces of Azerbaijan")
        .contains("denied by Government of Azerbaijan");
    assertThat(held(written, Kind.RANGE)).singleElement().asString().contains("killed ARM.MIL 49/");
  }

  @Test
  void gedKeepsWhoSaysItAndBestOnlyWhereAllAgree() {
    var written = Border.in(Format.GED, Options.none());
    assertThat(Ged.headings()).hasSize(49).startsWith("id", "relid").endsWith("gwnoa", "gwnob");
    assertThat(
            Duck.ask(
                written.file("ged.csv"),
                ".csv",
                "SELECT type_of_violence, side_a, side_b, source_original, where_prec, date_prec, best, low, high "
                    + "FROM read_csv(FILE, all_varchar=true)"))
        .containsExactly(
            "1|Military Forces of Azerbaijan|Military Forces of Armenia|Government of Armenia|1|2|null|49|null");
    assertThat(held(written, Kind.RANGE)).hasSize(1);
  }

  @Test
  void aCeasefireHasARowForEachPartyAndItsBreachesAreInTheLossReport() {
    var written = Border.in(Format.CEASEFIRE, Options.none());
    assertThat(
            Duck.ask(
                written.file("ceasefires.csv"),
                ".csv",
                "SELECT side, actor_name, cf_dec_yr, cf_dec_month, cf_effect_day, p_humanitarian, written, mediator_nego "
                    + "FROM read_csv(FILE, all_varchar=true) ORDER BY 1"))
        .containsExactly("1|Armenia|2022|9|13|1|-1|1", "2|Azerbaijan|2022|9|13|1|-1|1");
    assertThat(held(written, Kind.SPEAKER))
        .anyMatch(held -> held.contains("ARM.GOV tells of 1 breach"));
    assertThat(held(written, Kind.PRECISION)).anyMatch(held -> held.contains("2022-09-13T05:00Z"));
  }
}
