package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.flink.sink.Output;
import org.parley.model.Json;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/** The help teaches what works: its examples are run, with the reader itself. */
class HelpTest {
  private static final Path ROOT =
      Path.of("").toAbsolutePath().endsWith("flink") ? Path.of("..") : Path.of(".");
  private static final String PROGRAM = "parley flink ";

  @TempDir private static Path folder;

  @BeforeAll
  static void filesThatTheExamplesName() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        "{\"id\":\"a\",\"published\":\"2024-05-01\",\"text\":\"The River Front shelled Goma on"
            + " Monday.\"}\n");
    Files.writeString(folder.resolve("actors.yml"), "- {code: COD.REB.RIVER, name: River Front}\n");
    Files.writeString(
        folder.resolve("corrections.jsonl"),
        Json.write(
                new Correction(
                    Layer.INCIDENT,
                    Ruling.REJECTED,
                    new RecordRef("a", "none"),
                    new RecordRef("a", "none"),
                    "analyst",
                    "an opinion",
                    LocalDate.of(2024, 5, 2)))
            + "\n");
  }

  @Test
  void everyExampleWorks() {
    var examples = examples();
    assertThat(examples).hasSizeGreaterThan(2);
    assertThat(examples)
        .allSatisfy(example -> assertThat(run(words(example)).status()).as(example).isZero());
    assertThat(Output.READINGS.lines(folder.resolve("out3")))
        .as("by the user's own actors")
        .singleElement()
        .asString()
        .contains("COD.REB.RIVER");
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Files.createDirectories(folder.resolve("full/some"));
    assertThat(run(List.of("run", "-o", in("full"), in("news.jsonl"))).err())
        .contains("there is something in it; name a new folder");
    assertThat(run(List.of("run", "-o", in("new"), in("none.jsonl"))).err())
        .contains("none.jsonl: skipped: no such file; check the path");
    assertThat(run(List.of("situation", in("full"))).err()).contains("no situation in it");
    assertThat(run(List.of()).err()).contains("try: parley flink run --help");
    for (var option : List.of("--actors", "--gazetteer", "--corrections")) {
      assertThat(run(List.of("run", "-o", in("new"), option, in("none"), in("news.jsonl"))))
          .as(option)
          .matches(outcome -> outcome.status() == 2)
          .matches(outcome -> outcome.err().contains(in("none") + ": "));
    }
  }

  private record Outcome(int status, String out, String err) {}

  private static Outcome run(List<String> words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var status =
        ParleyFlink.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(words.toArray(String[]::new));
    return new Outcome(status, out.toString(), err.toString());
  }

  private static List<String> examples() {
    var line =
        ParleyFlink.commandLine(
            new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    return line.getSubcommands().values().stream()
        .flatMap(command -> Arrays.stream(command.getCommandSpec().usageMessage().footer()))
        .map(String::strip)
        .filter(text -> text.startsWith(PROGRAM))
        .distinct()
        .sorted()
        .toList();
  }

  /** The words of an example, with files in the test's folder; what it prints is not kept. */
  private static List<String> words(String example) {
    var words = new ArrayList<String>();
    for (var word : example.substring(PROGRAM.length()).split(" ", -1)) {
      if (word.equals("samples/")) {
        words.add(ROOT.resolve("samples").toString());
      } else if (word.startsWith("out") || word.matches(".*[.](jsonl|yml)")) {
        words.add(in(word));
      } else if (!word.startsWith(">")) {
        words.add(word);
      }
    }
    return words;
  }

  private static String in(String name) {
    return folder.resolve(name).toString();
  }
}
