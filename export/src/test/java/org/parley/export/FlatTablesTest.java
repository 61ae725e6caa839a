package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.export.Format.Options;

/** CSV and Parquet hold all, and DuckDB reads the same from both. */
class FlatTablesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"CSV, .csv, read_csv(FILE)", "PARQUET, .parquet, read_parquet(FILE)"})
  void duckDbReadsThem(Format format, String ending, String read) {
    var written = Border.in(format, Options.none());
    assertThat(written.losses().losses()).isEmpty();
    assertThat(
            Duck.ask(
                written.file("events" + ending),
                ending,
                "SELECT article, event, \"from\", \"to\", lat, status, speakers, denied_by FROM "
                    + read
                    + " ORDER BY 1, 2"))
        .containsExactly(
            "d1|e1|2022-09-12|2022-09-13|40.2|actual|ARM.GOV|AZE.GOV",
            "d1|e2|2022-09-20|2022-09-20|null|planned|publisher|null",
            "d2|e1|2022-09-14|2022-09-14|40.18|actual|publisher|null");
    assertThat(
            Duck.ask(
                written.file("tallies" + ending),
                ending,
                "SELECT speakers, low::DOUBLE, high::DOUBLE FROM " + read + " ORDER BY low"))
        .containsExactly("ARM.GOV|49.0|49.0", "publisher|105.0|null");
  }

  @Test
  void aSpreadsheetRunsNothingThatAnArticleSays() {
    var written = Border.in(Format.CSV, Options.none());
    assertThat(written.text("articles.csv")).contains("\"'=1+1, \"\"quoted\"\"\"");
    assertThat(written.text("events.csv")).contains("\"'=cmd|' /C x'!A0, fired\non\"");
  }

  @Test
  void everyColumnStandsInTheDictionary() {
    var written = Border.in(Format.CSV, Options.none());
    written
        .files()
        .forEach(
            (name, bytes) -> {
              var heading =
                  new String(bytes, java.nio.charset.StandardCharsets.UTF_8).lines().findFirst();
              var table = name.replace(".csv", "");
              if (!table.equals("dictionary")) {
                assertThat(
                        Duck.ask(
                            written.file("dictionary.csv"),
                            ".csv",
                            "SELECT \"column\" FROM read_csv(FILE) WHERE \"table\" = '"
                                + table
                                + "'"))
                    .isEqualTo(List.of(heading.orElseThrow().split(",")));
              }
            });
  }

  @Test
  void hxlTagsAreTheSecondRow() {
    var lines = Border.in(Format.CSV, new Options(true)).text("events.csv").lines().toList();
    assertThat(lines.get(0)).startsWith("article,event,incident,type,");
    assertThat(lines.get(1)).startsWith(",,,#event+type,").contains("#date+start", "#geo+lat");
  }
}
