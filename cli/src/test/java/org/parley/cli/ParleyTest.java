package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.language.CoreNlpParser;
import org.parley.model.Json;
import org.parley.reader.Reader;

/** The command line as a user types it, over the sample articles. */
class ParleyTest {
  private static final Knowledge<Reader> READER =
      new Knowledge<>(() -> Reader.load(CoreNlpParser.load()));
  private static final Path ROOT =
      Path.of("").toAbsolutePath().endsWith("cli") ? Path.of("..") : Path.of(".");
  private static final String SAMPLES = ROOT.resolve("samples").toString();

  @TempDir private Path folder;

  /** How a command ended. */
  private record Ended(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Ended parley(String... arguments) {
    return parleyOf("", false, arguments);
  }

  private static Ended parleyOf(String input, boolean colours, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            colours,
            false,
            100,
            colours);
    var status = Parley.run(console, READER, arguments);
    return new Ended(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void readingsFollowTheSchemaThatIsPublished() throws IOException {
    var schema = Files.readString(ROOT.resolve("docs/reading.schema.json"));
    Schema checked =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    var ended = parley("read", "--format", "json", SAMPLES);
    assertThat(ended.status()).isZero();
    assertThat(ended.lines()).hasSize(3);
    for (var line : ended.lines()) {
      assertThat(checked.validate(line, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void twoThreadsGiveTheBytesOfOne() throws IOException {
    var articles =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    Json.write(
                        java.util.Map.of(
                            "text",
                                "Rebels shelled village number " + i + " on Monday, the army said.",
                            "published", "2024-05-0" + (i % 9 + 1))))
            .collect(Collectors.joining("\n"));
    var file = Files.writeString(folder.resolve("many.jsonl"), articles).toString();
    var one = parley("read", "-f", "json", "-t", "1", file, SAMPLES);
    var two = parley("read", "-f", "json", "-t", "2", file, SAMPLES);
    assertThat(two.out()).isEqualTo(one.out());
    assertThat(two.err()).isEqualTo(one.err()).contains("read 15 + skipped 0 = seen 15");
  }

  @Test
  void aReadingIsShownWithItsSpeakersAndWords() {
    var ended = parley("read", SAMPLES);
    assertThat(ended.status()).isZero();
    assertThat(ended.out())
        .contains("Events", "Ceasefire", "Tallies", " says: “", "the article: “", "denied by")
        .doesNotContain("\u001b");
  }

  @Test
  void explainNamesTheEntryAndThePlaceOfTheWords() {
    assertThat(parley("read", "--explain", SAMPLES).out())
        .containsPattern("by \\w+\\.v/[A-Z]+.*: “\\w+” \\d+-\\d+")
        .containsPattern("speaker “.*” \\d+-\\d+, cue “\\w+.*” \\d+-\\d+");
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(parleyOf("", true, "read", SAMPLES).out()).contains("\u001b[");
    assertThat(Terminals.isColourful(java.util.Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminals.isColourful(java.util.Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Terminals.isColourful(java.util.Map.of("TERM", "dumb"))).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          read none.txt                            | 2 | none.txt: skipped: no such file
          read                                     | 2 | Missing required parameter
          raed samples                             | 2 | Unmatched argument
          read --format xml x                      | 2 | Invalid value for option '--format'
          read --published 2022-02-30 x            | 2 | --published
          inspect                                  | 2 | Missing layer
          gazetteer                                | 2 | Missing what to do: build
          read --actors none.yaml x                | 2 | none.yaml: no such file
          inspect places --gazetteer none.tsv.gz x | 2 | none.tsv.gz: no such file
          eval none.jsonl none.jsonl               | 2 | none.jsonl: skipped: no such file
          """)
  void saysInOneLineWhatIsWrong(String arguments, int status, String line) {
    var ended = parley(arguments.split(" "));
    assertThat(ended.status()).isEqualTo(status);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines().findFirst().orElse("")).contains(line);
    assertThat(ended.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void endsWithOneWhenSomeWasSkipped() {
    var ended = parley("read", "-f", "json", "none.txt", SAMPLES);
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.lines()).hasSize(3);
    assertThat(ended.err()).contains("read 3 + skipped 1 = seen 4");
  }

  @Test
  void readsASentenceOfFiveThousandWords() {
    var text = "The army said that rebels shelled the town and ".repeat(555) + "fled.";
    var ended = parleyOf(text, false, "read", "-f", "json", "--published", "2024-05-03", "-");
    assertThat(ended.err()).contains("read 1 + skipped 0 = seen 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"attributions", "times", "places", "actors", "sentences"})
  void inspectsEachLayer(String layer) {
    var json = parley("inspect", layer, "-f", "json", SAMPLES);
    assertThat(json.status()).isZero();
    assertThat(json.lines()).hasSize(3).allMatch(line -> line.contains("\"" + layer + "\":[{"));
    assertThat(parley("inspect", layer, SAMPLES).out()).contains(" " + layer + ")");
  }

  @Test
  void countsPlacesInTheTextInCodePoints() {
    var ended =
        parleyOf(
            "😀 Kyiv accused Moscow on Monday.", false, "inspect", "places", "-f", "json", "-");
    assertThat(ended.out()).contains("\"begin\":2,\"end\":6,\"text\":\"Kyiv\"");
  }

  @Test
  void joinsReadingsAsItJoinsArticles() throws IOException {
    var readings = parley("read", "-f", "json", SAMPLES).out();
    var file = Files.writeString(folder.resolve("readings.jsonl"), readings).toString();
    var fromReadings = parley("situation", "-f", "json", file);
    assertThat(fromReadings.lines()).hasSize(1);
    assertThat(fromReadings.out()).isEqualTo(parley("situation", "-f", "json", SAMPLES).out());
    assertThat(parley("situation", file).out()).contains("Ceasefire", "Incidents", "Tallies");
  }

  @Test
  void resolvesPhrases() {
    var ended =
        parleyOf(
            "{\"id\": \"1\", \"actor\": \"Turkish soldiers\", \"context\": \"\", \"date\": \"Today\"}\n{}",
            false,
            "resolve",
            "actors",
            "--explain");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out())
        .startsWith("{\"id\":\"1\",\"country\":\"TUR\",\"sector\":\"MIL\",\"why\":\"");
    assertThat(ended.err()).contains("standard input:2: skipped: no \"actor\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "situation", "inspect actors", "resolve actors", "ingest -l x"})
  void aFaultyFileOfActorsEndsEveryCommandThatReads(String command) throws IOException {
    var file = folder.resolve("my.yaml");
    Files.writeString(file, "- {code: COD.REB.RIVER, name: River Front}\n- {code: XYZ, name: X}\n");
    var ended = parley((command + " --actors " + file + " " + SAMPLES).split(" "));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains(file + ":2:10: unknown code \"XYZ\"");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {code: COD.REB, name: A, code: COD.GOV} | :1:32: Duplicate field 'code'
          - {code: COD.REB, name: A                 | :1:26: while parsing a flow mapping
          - {code: COD.REB, title: A}               | :1:19: unknown field "title"
          """)
  void aFaultInAFileOfActorsHasItsPlace(String row, String fault) throws IOException {
    var file = folder.resolve("my.yaml");
    Files.writeString(file, row);
    var ended = parley("read", "--actors", file.toString(), SAMPLES);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains(file + fault);
  }

  @Test
  void aUsersActorsAreRead() throws IOException {
    var file = folder.resolve("my.yaml");
    Files.writeString(file, "- {code: COD.REB.RIVER, name: River Front}\n");
    var ended =
        parleyOf(
            "The River Front shelled Goma on Monday.",
            false,
            "read",
            "-f",
            "json",
            "--actors",
            file.toString(),
            "-");
    assertThat(ended.out()).contains("COD.REB.RIVER");
  }

  @Test
  void placesOfADumpAreRead() throws IOException {
    var dump = folder.resolve("dump.txt");
    var table = folder.resolve("places.tsv.gz").toString();
    var line =
        "7\tSmåvik\tSmavik\tSmaavik\t59.5\t10.5\tP\tPPL\tNO\t\t12\t\t\t\t900\t\t3\tEurope/Oslo\t2020-01-01";
    Files.writeString(dump, line + "\n");
    var built = parley("gazetteer", "build", "--geonames", dump.toString(), "-o", table);
    assertThat(built.err()).contains("1 places");
    var text = "Two people died in Smavik, Norway, on Monday.";
    var read = parleyOf(text, false, "inspect", "places", "-f", "json", "--gazetteer", table, "-");
    assertThat(read.out()).contains("\"lat\":59.5");
    Files.writeString(dump, line + "\n" + line.replace("59.5", "95.5") + "\n");
    var faulty = parley("gazetteer", "build", "--geonames", dump.toString(), "-o", table);
    assertThat(faulty.status()).isEqualTo(2);
    assertThat(faulty.err()).contains(dump + ":2:25: \"95.5\" is no number of degrees up to 90");
  }

  @Test
  void scoresReadingsAgainstThemselvesAsPerfect() throws IOException {
    var readings = parley("read", "-f", "json", SAMPLES).out();
    var file = Files.writeString(folder.resolve("readings.jsonl"), readings).toString();
    assertThat(parley("eval", file, file).lines()).last().isEqualTo("RECORD 1.000");
  }

  @Test
  void teachesItself() {
    assertThat(parley("--help").out()).contains("read", "situation", "inspect", "samples/");
    assertThat(parley("help", "read").out()).contains("Examples", "--explain", "standard input");
    assertThat(parley("--version").out()).startsWith("parley ");
    assertThat(parley("generate-completion").out()).contains("complete -F _complete_parley");
  }
}
