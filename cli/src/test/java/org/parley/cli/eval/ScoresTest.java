package org.parley.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.source.Sources;

/** Figures on a small gold of our own, worked out by hand; and those of the project's scorer. */
class ScoresTest {
  private static final String GOLD =
      """
      {"document": {"id": "a"}, "events": [\
      {"type": "ASSAULT", "actor": ["SDN.REB.RSF"], "recipient": ["SDN"], "when": {"from": "2024-05-01", "to": "2024-05-01"}, "where": {"name": "El Obeid", "country": "SDN", "lat": 13.18, "lon": 30.22}, "speakers": ["SDN.MIL"], "status": "actual"}, \
      {"type": "CONSULT", "actor": ["SDN.GOV", "SAU.GOV"], "recipient": [], "when": null, "where": null, "speakers": []}, \
      {"type": "ACCUSE|REJECT", "actor": ["SDN.GOV|"], "recipient": ["SDN.REB.RSF"], "speakers": []}, \
      {"type": "PROTEST", "actor": ["SDN.CVL"], "recipient": [], "optional": true}], \
      "tallies": [{"kind": "killed", "low": 14, "high": null, "who": ["SDN.CVL"], "speakers": ["SDN.MIL"], "when": null}], \
      "ceasefires": [{"parties": ["SDN.MIL", "SDN.REB.RSF"], "acts": [{"act": "agree", "by": [], "when": {"from": "2024-04-28", "to": "2024-04-28"}, "speakers": []}]}]}
      {"document": {"id": "b"}, "events": [], "tallies": [], "ceasefires": []}
      """;
  private static final String FOUND =
      """
      {"document": {"id": "a"}, "events": [\
      {"type": "ASSAULT", "actor": ["SDN.REB.RSF"], "recipient": ["SDN.CVL"], "when": {"from": "2024-05-02", "to": "2024-05-02"}, "where": {"name": "Kosti", "country": "SDN", "lat": 13.16, "lon": 32.66}, "speakers": [], "status": "actual"}, \
      {"type": "CONSULT", "actor": ["SAU"], "recipient": ["SDN"], "when": null, "where": null, "speakers": []}, \
      {"type": "THREATEN", "actor": ["SDN"], "recipient": []}, \
      {"type": "PROTEST", "actor": ["SDN.CVL"], "recipient": []}], \
      "tallies": [{"kind": "killed", "low": 14, "high": 14, "who": ["SDN.CVL"], "speakers": []}], \
      "ceasefires": [{"parties": ["SDN.REB.RSF", "SDN"], "acts": [{"act": "agree", "by": [], "when": null, "speakers": []}]}]}
      """;

  @TempDir private Path folder;

  private Scores scores(String gold, String found) throws IOException {
    return scores(
        Files.writeString(folder.resolve("gold.jsonl"), gold),
        Files.writeString(folder.resolve("found.jsonl"), found));
  }

  private static Scores scores(Path gold, Path found) {
    var sources = new Sources(InputStream::nullInputStream, Optional.empty());
    return Scores.of(
        Scores.documents(sources, List.of(gold.toString()), line -> {}),
        Scores.documents(sources, List.of(found.toString()), line -> {}));
  }

  @Test
  void countsMatchesAndSlots() throws IOException {
    assertThat(scores(GOLD, FOUND).lines())
        .containsExactly(
            "documents 2 absent 1",
            // the PROTEST is matched though optional, the ACCUSE missed, the THREATEN extra
            "event  P 0.750 R 0.750 F1 0.750  (gold 4, found 4)",
            "tally  P 0.000 R 0.000 F1 0.000  (gold 1, found 1)",
            "act    P 1.000 R 1.000 F1 1.000  (gold 1, found 1)",
            "act.speakers     1.000  (of 1)",
            "act.when         0.000  (of 1)",
            "event.sector     0.667  (of 3)",
            "event.speakers   0.667  (of 3)",
            "event.status     1.000  (of 3)",
            "event.when       1.000  (of 3)",
            "event.where      0.667  (of 3)",
            "RECORD 0.583");
  }

  @Test
  void listsWhatWasMissedAndWhatIsExtra() throws IOException {
    assertThat(scores(GOLD, FOUND).errors())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("missed a event {\"type\": \"ACCUSE|REJECT\", \"actor\""))
        .anyMatch(line -> line.startsWith("extra  a event {\"type\": \"THREATEN\""));
  }

  @Test
  void goldAgainstItselfIsPerfect() throws IOException {
    assertThat(scores(GOLD, GOLD).lines())
        .filteredOn(line -> !line.startsWith("documents"))
        .allMatch(line -> line.contains("1.000"));
  }

  /**
   * The reference scorer is a Python program that lies beside the repository, where there is one.
   */
  @Test
  void agreesWithTheReferenceScorer() throws IOException, InterruptedException {
    var scorer = Path.of("../../shared/eval/score.py");
    assumeThat(scorer).as("no reference scorer beside the repository: not compared").exists();
    var gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    var found = Files.writeString(folder.resolve("found.jsonl"), FOUND);
    var process =
        new ProcessBuilder(
                "python3", scorer.toString(), gold.toString(), found.toString(), "--errors")
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    var scores = scores(gold, found);
    assertThat(output.lines().filter(line -> !line.matches("(missed|extra ) .*")))
        .containsExactlyElementsOf(scores.lines());
    assertThat(output.lines().filter(line -> line.matches("(missed|extra ) .*")))
        .containsExactlyElementsOf(scores.errors());
  }
}
