package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Json;
import org.parley.reader.Reader;

/** A ledger from the command line: filled, shown, corrected, looked after. */
class LedgerCommandsTest {
  private static final String SHELLING =
      """
      {"document":{"id":"%s","published":"2022-09-%s","title":"T","source":"Wire %s"},"events":[\
      {"id":"e1","type":"ASSAULT","mode":["heavy-weapons"],"actor":["AZE.MIL"],\
      "recipient":["ARM.MIL"],"when":{"from":"2022-09-13","to":"2022-09-13"},\
      "where":{"name":"Sotk","country":"ARM"},"status":"actual","speakers":["ARM.GOV"],\
      "denied_by":["AZE.GOV"],"evidence":[{"begin":0,"end":5,"text":"fired <b>"}]}],\
      "tallies":[{"id":"t1","kind":"killed","low":%s,"high":%s,"who":["ARM.MIL"],\
      "speakers":["ARM.GOV"],"evidence":[]}],"ceasefires":[]}
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String ledger = "";
  private String news = "";

  @BeforeEach
  void news() throws IOException {
    ledger = folder.resolve("news.duckdb").toString();
    news =
        Files.writeString(
                folder.resolve("news.jsonl"),
                SHELLING.formatted("d1", "13", "A", 49, 49)
                    + SHELLING.formatted("d2", "14", "B", 105, "null")
                    + "{\"no\": \"article\"}\n")
            .toString();
  }

  private int parley(String... arguments) {
    out.reset();
    err.reset();
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100,
            false);
    return Parley.run(console, LedgerCommandsTest::noReader, arguments);
  }

  private static Reader noReader() {
    throw new IllegalStateException("Readings need no reader");
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aWatchedFileIsReadOnce() throws IOException {
    Files.setLastModifiedTime(Path.of(news), FileTime.from(Instant.now().minusSeconds(60)));
    assertThat(parley("watch", news, "--once", "--ledger", ledger)).isEqualTo(1);
    assertThat(err()).contains("news.jsonl: new 2, known already 0, skipped 1");
    assertThat(parley("watch", news, "--once", "--ledger", ledger)).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void aTimeThatIsNoneIsOneLine() {
    assertThat(parley("watch", news, "--every", "often", "--ledger", ledger)).isEqualTo(2);
    assertThat(err()).contains("'often' is no time; write 30s, 15m or 1h");
  }

  @Test
  void ingestAccountsForAllAndTheSecondTimeAddsNothing() {
    assertThat(parley("ingest", news, "--ledger", ledger)).isEqualTo(1);
    assertThat(err())
        .contains("news.jsonl:3: skipped: ")
        .contains("read 2 + skipped 1 = seen 3")
        .contains("new 2, known already 0; the ledger holds 2 readings of 2 articles");
    parley("ingest", news, "--ledger", ledger);
    assertThat(err()).contains("new 0, known already 2");
  }

  @Test
  void reportShowsAccountsSideBySideAndCountsAsRanges() {
    parley("ingest", news, "--ledger", ledger);
    assertThat(parley("report", "--ledger", ledger)).isZero();
    assertThat(out())
        .contains("2022-09-13, Sotk (ARM): ASSAULT AZE.MIL > ARM.MIL")
        .contains("ARM.GOV, denied by AZE.GOV: ASSAULT AZE.MIL > ARM.MIL")
        .contains("(Wire A 2022-09-13) [d1:e1]")
        .contains("(Wire B 2022-09-14) [d2:e1]");
  }

  @Test
  void reportCanBeNarrowed() {
    parley("ingest", news, "--ledger", ledger);
    for (var kept :
        List.of(
            List.of("--place", "sotk"),
            List.of("--place", "ARM"),
            List.of("--party", "AZE"),
            List.of("--speaker", "ARM.GOV"),
            List.of("--from", "2022-09-13", "--to", "2022-09-13"))) {
      assertThat(incidents(kept)).as("%s", kept).isEqualTo(1);
    }
    for (var dropped :
        List.of(
            List.of("--place", "Jermuk"),
            List.of("--party", "AZ"),
            List.of("--speaker", "publisher"),
            List.of("--from", "2022-09-14"),
            List.of("--as-of", "2022-09-12"),
            List.of("--arrived-by", "2022-09-12T10:00:00Z"),
            List.of("--arrived-by", "2022-09-12"))) {
      assertThat(incidents(dropped)).as("%s", dropped).isZero();
    }
  }

  private long incidents(List<String> options) {
    var arguments =
        new java.util.ArrayList<>(List.of("report", "--ledger", ledger, "--format", "json"));
    arguments.addAll(options);
    parley(arguments.toArray(String[]::new));
    return out().split("\"members\":\\[\\{\"document\":\"d.\",\"event\"", -1).length - 1L;
  }

  @Test
  void asOfAnEarlierEveningTheLaterArticleIsNotKnown() {
    parley("ingest", news, "--ledger", ledger);
    parley("report", "--ledger", ledger, "--as-of", "2022-09-13");
    assertThat(out()).contains("[d1:e1]").doesNotContain("[d2:e1]");
  }

  @Test
  void equalContentGivesEqualJson() throws IOException {
    parley("ingest", news, "--ledger", ledger);
    parley("report", "--ledger", ledger, "--format", "json");
    var one = out();
    var lines = Files.readAllLines(Path.of(news));
    var other = folder.resolve("other.duckdb").toString();
    for (var line : List.of(lines.get(1), lines.get(0), lines.get(1))) {
      var file = Files.writeString(folder.resolve("one.jsonl"), line);
      parley("ingest", file.toString(), "--ledger", other);
    }
    parley("report", "--ledger", other, "--format", "json");
    assertThat(out()).isEqualTo(one);
  }

  @Test
  void markdownHoldsNoMarkupFromOutside() {
    parley("ingest", news, "--ledger", ledger);
    parley("report", "--ledger", ledger, "--format", "md");
    assertThat(out()).contains("## Incidents").contains("fired \\<b\\>").doesNotContain("<b>");
  }

  @Test
  void htmlIsOnePageThatHoldsNoMarkupFromOutside() {
    parley("ingest", news, "--ledger", ledger);
    parley("report", "--ledger", ledger, "--format", "html");
    assertThat(out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains("<h2>Incidents</h2>")
        .contains("fired &lt;b&gt;")
        .doesNotContain("<b>", "http://", "https://", "<script", "<link", "<img");
  }

  @Test
  void whatHadArrivedIsKeptApartFromWhatHadBeenTold() {
    parley("ingest", news, "--ledger", ledger);
    assertThat(incidents(List.of("--arrived-by", "2122-01-01"))).isEqualTo(1);
    assertThat(incidents(List.of("--arrived-by", "2122-01-01", "--as-of", "2022-09-12"))).isZero();
    assertThat(parley("report", "--ledger", ledger, "--arrived-by", "noon")).isEqualTo(2);
    assertThat(err()).contains("\"noon\" is no time; write 2022-09-14");
  }

  @Test
  void aReportOfThePastSaysTheSameWhenNothingIsLeftOut() {
    parley("ingest", news, "--ledger", ledger);
    for (var format : List.of("json", "text", "md", "html")) {
      parley("report", "--ledger", ledger, "--format", format);
      var now = out();
      parley("report", "--ledger", ledger, "--format", format, "--as-of", "2122-01-01");
      assertThat(out()).isEqualTo(now);
    }
  }

  @Test
  void correctionsAreComparedWithAFile() throws IOException {
    parley("ingest", news, "--ledger", ledger);
    rule("not-same", "2022-09-15");
    parley("correct", "export", "--ledger", ledger);
    var file = Files.writeString(folder.resolve("rulings.jsonl"), out());
    assertThat(parley("correct", "diff", file.toString(), "--ledger", ledger)).isZero();
    assertThat(out()).isEmpty();
    rule("same", "2022-09-16");
    Files.writeString(file, Files.readString(file).replace("Ada", "Bo"));
    assertThat(parley("correct", "diff", file.toString(), "--ledger", ledger)).isEqualTo(1);
    assertThat(out())
        .isEqualTo(
            """
            - 2022-09-15 incident d1:e1 is not d2:e1 (Ada: seen)
            + 2022-09-15 incident d1:e1 is not d2:e1 (Bo: seen)
            - 2022-09-16 incident d1:e1 is d2:e1 (Ada: seen)
            """);
    assertThat(parley("correct", "diff", "nowhere", "--ledger", ledger)).isEqualTo(2);
  }

  private static final String RULING =
      """
      {"layer":"INCIDENT","ruling":"%s","a":{"document":"d1","id":"e1"},"b":{"document":"d2","id":"e1"},\
      "analyst":"%s","reason":"seen","date":"2022-09-%s"}
      """;

  @Test
  void aFileOfRulingsIsLaidOverWhatIsRead() throws IOException {
    var file =
        Files.writeString(folder.resolve("r.jsonl"), RULING.formatted("NOT_SAME", "Ada", "15"));
    parley("ingest", news, "--ledger", ledger, "--corrections", file.toString());
    assertThat(err()).contains("corrections: new 1, known already 0");
    assertThat(incidents(List.of())).isEqualTo(2);
    Files.writeString(file, RULING.formatted("SAME", "Bo", "16"));
    parley("ingest", news, "--ledger", ledger, "--corrections", file.toString());
    assertThat(err())
        .contains("conflict: 2022-09-15 incident d1:e1 is not d2:e1 (Ada: seen) | 2022-09-16")
        .contains("the second holds, being the later")
        .contains("corrections: new 1, known already 0, in conflict 1");
    assertThat(incidents(List.of())).isEqualTo(1);
    Files.writeString(file, "{}\n");
    var untouched = folder.resolve("new.duckdb");
    assertThat(
            parley(
                "ingest", news, "--ledger", untouched.toString(), "--corrections", file.toString()))
        .isEqualTo(2);
    assertThat(err()).contains("r.jsonl:1: no correction").hasLineCount(1);
    assertThat(untouched).doesNotExist();
  }

  @Test
  void filesOfRulingsAreMergedAndTheirConflictsNamed() throws IOException {
    var base = RULING.formatted("SAME", "Ada", "14");
    var ours =
        Files.writeString(
            folder.resolve("ours.jsonl"), base + RULING.formatted("NOT_SAME", "Ada", "15"));
    var theirs = Files.writeString(folder.resolve("theirs.jsonl"), base);
    var both = List.of("correct", "merge", ours.toString(), theirs.toString());
    assertThat(parley(both.toArray(String[]::new))).isZero();
    assertThat(out()).containsSubsequence("2022-09-14", "2022-09-15").hasLineCount(2);
    Files.writeString(theirs, base + RULING.formatted("WITHDRAWN", "Bo", "15"));
    assertThat(
            parley(
                "correct",
                "merge",
                ours.toString(),
                theirs.toString(),
                "--output",
                ours.toString()))
        .isEqualTo(1);
    assertThat(err()).contains("conflict: ").hasLineCount(1);
    assertThat(ours).content().hasLineCount(3);
    Files.writeString(theirs, "{}\n");
    assertThat(parley(both.toArray(String[]::new))).isEqualTo(2);
    assertThat(out()).isEmpty();
  }

  private void rule(String ruling, String date) {
    parley(
        ("correct add " + ruling + " incident d1:e1 d2:e1 --by Ada --reason seen --date " + date)
            .concat(" --ledger " + ledger)
            .split(" "));
  }

  @Test
  void anAnalystsRulingKeepsTwoApartAndTravelsAsAFile() throws IOException {
    parley("ingest", news, "--ledger", ledger);
    assertThat(incidents(List.of())).isEqualTo(1);
    assertThat(
            parley(
                "correct",
                "add",
                "not-same",
                "incident",
                "d1:e1",
                "d2:e1",
                "--ledger",
                ledger,
                "--by",
                "Ada",
                "--reason",
                "morning and evening",
                "--date",
                "2022-09-15"))
        .isZero();
    assertThat(incidents(List.of())).isEqualTo(2);
    parley("correct", "list", "--ledger", ledger);
    assertThat(out())
        .isEqualTo("2022-09-15 incident d1:e1 is not d2:e1 (Ada: morning and evening)\n");
    parley("correct", "export", "--ledger", ledger);
    var file = Files.writeString(folder.resolve("rulings.jsonl"), out() + "{}\n").toString();
    var other = folder.resolve("other.duckdb").toString();
    parley("ingest", news, "--ledger", other);
    assertThat(parley("correct", "import", file, "--ledger", other)).isEqualTo(1);
    assertThat(err())
        .contains("rulings.jsonl:2: skipped: no correction")
        .contains("read 1 + skipped 1 = seen 2; new 1");
    parley("correct", "list", "--ledger", other);
    assertThat(out()).contains("d1:e1 is not d2:e1");
  }

  @Test
  void aCorrectionNeedsANameAReasonAndTwoRecords() {
    parley("ingest", news, "--ledger", ledger);
    assertThat(parley("correct", "add", "same", "incident", "d1:e1", "d2:e1", "--ledger", ledger))
        .isEqualTo(2);
    assertThat(
            parley(
                "correct",
                "add",
                "perhaps",
                "incident",
                "d1:e1",
                "d2:e1",
                "--ledger",
                ledger,
                "--by",
                "Ada",
                "--reason",
                "r"))
        .isEqualTo(2);
    assertThat(err()).contains("\"perhaps\" is no ruling; write same, not-same, accepted");
    parley(
        "correct",
        "add",
        "same",
        "incident",
        "d1:e1",
        "d9:e1",
        "--ledger",
        ledger,
        "--by",
        "Ada",
        "--reason",
        "r");
    assertThat(err()).contains("no such record in this ledger: d9:e1");
  }

  @Test
  void aLedgerIsLookedAfter() {
    parley("ingest", news, "--ledger", ledger);
    assertThat(parley("ledger", "stats", "--ledger", ledger)).isZero();
    assertThat(out()).contains("articles     2").contains("2022-09-13 to 2022-09-14");
    assertThat(parley("ledger", "verify", "--ledger", ledger)).isZero();
    assertThat(err()).contains("2 readings and 0 corrections read, nothing wrong");
    assertThat(parley("ledger", "rebuild", "--ledger", ledger)).isZero();
    assertThat(out()).contains("2 articles: 1 incidents");
    assertThat(parley("ledger", "compact", "--ledger", ledger)).isZero();
    assertThat(out()).contains(" bytes, before ");
    assertThat(parley("ledger", "verify", "--ledger", ledger)).isZero();
  }

  @Test
  void whatIsNoLedgerIsOneLine() throws IOException {
    assertThat(parley("report", "--ledger", ledger)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "parley: "
                + ledger
                + ": no such file; make a ledger with: parley ingest --ledger "
                + ledger
                + "\n");
    var notes = Files.writeString(folder.resolve("notes.txt"), "No ledger. ".repeat(999));
    assertThat(parley("report", "--ledger", notes.toString())).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "parley: " + notes + ": no Parley ledger, but another kind of file; name another\n");
  }

  private static final String ROWS =
      """
      id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end,best,high,low
      7,1,Government of Azerbaijan,Government of Armenia,1,Sotk village,40.2,45.87,Armenia,1,2022-09-13,2022-09-13,51,60,50
      8,2,M23,The River Front,1,Goma city,-1.67,29.22,DR Congo (Zaire),1,2024-05-01,2024-05-01,3,3,%s
      """;

  @Test
  void rowsAreOneMoreSpeaker() throws IOException {
    parley("ingest", news, "--ledger", ledger);
    var rows = Files.writeString(folder.resolve("ged.csv"), ROWS.formatted("3")).toString();
    assertThat(parley("import", rows, "--format", "ged", "--ledger", ledger)).isZero();
    assertThat(err()).contains("2 rows of UCDP GED: 2 statements, new 2, known already 0");
    parley("report", "--ledger", ledger, "--place", "Sotk");
    assertThat(out())
        .contains("ARM.GOV, denied by AZE.GOV: ASSAULT AZE.MIL > ARM.MIL")
        .contains("NGO.UCDP: ASSAULT AZE.MIL + ARM.MIL > ARM.MIL")
        .contains("[dataset:ged:7:event]");
    parley("report", "--ledger", ledger, "--format", "json");
    var report = out();
    parley("import", rows, "--format", "ged", "--ledger", ledger);
    assertThat(err()).contains("new 0, known already 2");
    parley("report", "--ledger", ledger, "--format", "json");
    assertThat(out()).isEqualTo(report);
    assertThat(parley("ledger", "verify", "--ledger", ledger)).isZero();
  }

  @Test
  void theNewsStandsBesideADataSet() throws IOException {
    parley("ingest", news, "--ledger", ledger);
    var rows = Files.writeString(folder.resolve("ged.csv"), ROWS.formatted("3")).toString();
    parley("import", rows, "--format", "ged", "--ledger", ledger);
    assertThat(parley("compare", "--ledger", ledger, "--with", "ged")).isZero();
    assertThat(out())
        .contains(
            "1 incidents in both, 0 perhaps the same, 0 in the news alone, 1 in UCDP GED alone")
        .contains("news: 2022-09-13, Sotk (ARM): ASSAULT AZE.MIL > ARM.MIL [d1 and 1 more]")
        .contains("UCDP GED: 2022-09-13, Sotk (ARM): ASSAULT AZE.MIL + ARM.MIL > ARM.MIL")
        .contains("Goma: both 0, perhaps 0, news alone 0, UCDP GED alone 1");
    parley("compare", "--ledger", ledger, "--with", "ged", "--format", "json", "--place", "Sotk");
    var json = Json.tree(out());
    assertThat(json.get("matches")).hasSize(1);
    assertThat(json.get("dataSetOnly")).isEmpty();
    parley("compare", "--ledger", ledger, "--with", "ged", "--format", "html");
    assertThat(out()).startsWith("<!DOCTYPE html>").contains("<h2>By party</h2>");
  }

  @Test
  void aFileOfRowsIsTakenWholeOrNotAtAll() throws IOException {
    var rows = Files.writeString(folder.resolve("ged.csv"), ROWS.formatted("many")).toString();
    assertThat(parley("import", rows, "--format", "ged", "--ledger", ledger)).isEqualTo(2);
    assertThat(err())
        .contains("ged.csv: row 3, low: \"many\" is no count; write a whole number; nothing was")
        .hasLineCount(1);
    assertThat(parley("report", "--ledger", ledger)).isEqualTo(2);
    assertThat(err()).contains("no such file");
    assertThat(parley("import", rows, "--format", "gedx", "--ledger", ledger)).isEqualTo(2);
    assertThat(err()).contains("\"gedx\" is no data set; there are acled, ged, ceasefire, polecat");
  }
}
