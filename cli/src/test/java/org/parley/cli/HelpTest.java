package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.CoreNlpParser;
import org.parley.reader.Reader;
import picocli.CommandLine;

/**
 * Help and documents teach what works: every example in them is run, in a folder with the files
 * that it names.
 */
class HelpTest {
  private static final Supplier<Reader> READER =
      new Knowledge<>(() -> Reader.load(CoreNlpParser.load()));
  private static final Path ROOT =
      Path.of("").toAbsolutePath().endsWith("cli") ? Path.of("..") : Path.of(".");

  /** Run until they are stopped; their examples are parsed, not run. */
  private static final Set<String> WITHOUT_END = Set.of("serve", "watch");

  /** Commands in the documents that say what a user is to put in: parsed, not run. */
  private static final Pattern TO_BE_FILLED_IN = Pattern.compile("[A-Z]{2,}:[A-Z]{2,}");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private static final String ARTICLE =
      "{\"id\":\"a\",\"published\":\"2024-05-01\",\"text\":\"Rebels shelled Goma on Monday.\"}\n";

  /** A line as the dumps of GeoNames have it. */
  private static final String PLACE =
      "1\tOversand\tOversand\t\t59.5\t10.5\tP\tPPL\tNO\t\t12\t\t\t\t900\t\t3\tEurope/Oslo"
          + "\t2020-01-01\n";

  private static final String RULING =
      "{\"layer\":\"INCIDENT\",\"ruling\":\"REJECTED\",\"a\":{\"document\":\"a\",\"id\":\"e1\"},"
          + "\"b\":{\"document\":\"a\",\"id\":\"e1\"},\"analyst\":\"Ada\",\"reason\":\"a film\","
          + "\"date\":\"2024-05-02\"}\n";

  private static final String ACLED =
      """
      event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,notes,fatalities
      NOR1,2020-01-02,1,Battles,Armed clash,Military Forces of Norway,,Norway,Oversand,59.5,10.5,1,Invented.,0
      """;

  private static final String GED =
      """
      id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end,best,high,low
      1,3,Government of Norway,Civilians,1,Oversand village,59.5,10.5,Norway,1,2020-01-02,2020-01-02,1,2,1
      """;

  @TempDir private static Path folder;

  /** What a help example asks the shell to do. */
  private record Example(String line, String input, List<String> words, Optional<String> output) {

    static Example of(String line) {
      var pipe = line.indexOf("| parley ");
      var input = pipe < 0 ? "" : line.substring("echo '".length(), pipe).strip();
      var command = line.substring(pipe < 0 ? 0 : pipe + 2).split(" {2,}", 2)[0];
      var words = new ArrayList<String>();
      var output = Optional.<String>empty();
      var found = WORD.matcher(command.substring("parley ".length()));
      while (found.find()) {
        var word = Optional.ofNullable(found.group(1)).orElse(found.group());
        if (word.startsWith(">")) {
          output = Optional.of(word.substring(1));
        } else {
          words.add(word);
        }
      }
      return new Example(
          line, input.isEmpty() ? ARTICLE : input.substring(0, input.length() - 1), words, output);
    }

    @Override
    public String toString() {
      return line;
    }
  }

  @BeforeAll
  static void filesThatTheExamplesName() throws IOException {
    Files.writeString(folder.resolve("news.jsonl"), ARTICLE);
    Files.writeString(folder.resolve("story.txt"), "The army said that rebels had shelled Goma.\n");
    Files.writeString(
        folder.resolve("clippings.csv"),
        "Headline,Date,Body\nGoma,2024-05-01,Rebels shelled Goma on Monday.\n");
    Files.writeString(
        folder.resolve("my.yaml"), "- {code: COD.REB.RIVER, name: River Front, from: 2020}\n");
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("allCountries.zip")))) {
      zip.putNextEntry(new ZipEntry("allCountries.txt"));
      zip.write(PLACE.getBytes(StandardCharsets.UTF_8));
    }
    var places = in("places.tsv.gz");
    run("", "gazetteer", "build", "--geonames", in("allCountries.zip"), "--output", places);
    Files.writeString(folder.resolve("phrases.jsonl"), "{\"id\":\"1\",\"actor\":\"rebels\"}\n");
    assertThat(run("", "ingest", ROOT.resolve("samples").toString(), "--ledger", in("news.duckdb")))
        .isEmpty();
    Files.writeString(folder.resolve("corrections.jsonl"), RULING);
    Files.writeString(folder.resolve("theirs.jsonl"), RULING);
    Files.writeString(folder.resolve("acled.csv"), ACLED);
    Files.writeString(folder.resolve("ged.csv"), GED);
    var ruling = "correct add same incident d1:e5 d2:e1 --by Ada --reason one --ledger"; // to carry
    run(
        "",
        Stream.concat(Stream.of(ruling.split(" ", -1)), Stream.of(in("news.duckdb")))
            .toArray(String[]::new));
    var readings = out("", "read", "--format", "json", in("news.jsonl"));
    Files.writeString(folder.resolve("readings.jsonl"), readings);
    Files.writeString(
        folder.resolve("gold.jsonl"),
        "{\"document\":{\"id\":\"a\"},\"events\":[],\"tallies\":[],\"ceasefires\":[]}\n");
  }

  static Stream<Example> examples() {
    return examples(line());
  }

  private static Stream<Example> examples(CommandLine line) {
    var footer = String.join("\n", line.getCommandSpec().usageMessage().footer());
    var own =
        footer
            .replaceAll("\\\\\\n\\s+", "")
            .lines()
            .map(String::strip)
            .filter(text -> text.startsWith("parley ") || text.contains("| parley "))
            .map(Example::of);
    return Stream.concat(own, line.getSubcommands().values().stream().flatMap(HelpTest::examples))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleWorks(Example example) throws IOException {
    var words = example.words().stream().map(HelpTest::here).toArray(String[]::new);
    if (WITHOUT_END.contains(words[0])) {
      assertThat(line().parseArgs(words).errors()).isEmpty();
    } else {
      var out = out(example.input(), words);
      if (example.output().isPresent()) {
        Files.writeString(folder.resolve(example.output().get()), out);
      }
    }
  }

  static Stream<Example> commandsOfTheDocuments() throws IOException {
    try (var files = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
          Stream.of(ROOT.resolve("README.md")),
          files.filter(file -> file.toString().endsWith(".md")).sorted())
          .flatMap(HelpTest::blocks)
          .flatMap(block -> block.replaceAll("\\\\\\n\\s+", "").lines())
          .map(line -> line.replaceFirst("^\\./parley ", "parley "))
          .filter(
              line ->
                  line.startsWith("parley ")
                      || line.startsWith("echo '") && line.contains("| parley "))
          .filter(line -> !line.startsWith("parley flink ")) // a program of its own
          .map(Example::of)
          .distinct()
          .toList()
          .stream();
    }
  }

  private static Stream<String> blocks(Path file) {
    try {
      return BLOCK.matcher(Files.readString(file)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("commandsOfTheDocuments")
  void aCommandOfTheDocumentsWorks(Example example) throws IOException {
    if (TO_BE_FILLED_IN.matcher(example.line()).find()) {
      assertThat(line().parseArgs(example.words().toArray(String[]::new)).errors()).isEmpty();
    } else {
      anExampleWorks(example);
    }
  }

  @Test
  void everyCommandSaysWhatItDoes() {
    assertThat(line().getSubcommands().values())
        .extracting(one -> one.getCommandSpec().usageMessage())
        .allSatisfy(
            usage ->
                assertThat(List.of(usage.header(), usage.description()))
                    .anySatisfy(text -> assertThat(text).isNotEmpty()));
  }

  private static CommandLine line() {
    return Parley.commandLine(console("", new ByteArrayOutputStream(), System.err), READER);
  }

  private static String out(String input, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    var status = Parley.run(console(input, out, errors), READER, words);
    assertThat(status)
        .describedAs(() -> Arrays.toString(words) + ": " + err.toString(StandardCharsets.UTF_8))
        .isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String run(String input, String... words) {
    return out(input, words).strip();
  }

  private static Console console(String input, ByteArrayOutputStream out, PrintStream err) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        err,
        false,
        false,
        100,
        false);
  }

  private static String in(String name) {
    return folder.resolve(name).toString();
  }

  /** Files of an example stand in the test's folder. */
  private static String here(String word) {
    return word.startsWith("samples/")
        ? ROOT.resolve(word).toString()
        : word.equals("articles/")
            ? ROOT.resolve("samples").toString()
            : word.equals("tables")
                    || word.matches(
                        "[\\w-]+\\.(corrections\\.jsonl|jsonl|json|duckdb|yaml|yml|csv|txt|html|parquet"
                            + "|geojson|tsv|tsv\\.gz|zip|warc\\.gz)")
                ? in(word)
                : word;
  }
}
