package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bench.synthetic.SyntheticNews;
import org.parley.flink.fold.Memory;
import org.parley.flink.fold.Overlay;
import org.parley.flink.read.Limits;
import org.parley.flink.sink.Output;
import org.parley.ledger.arena.Arena;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;
import org.parley.store.LogEntry;
import org.parley.store.Store;

/** Analysts' corrections count in a job as they do in a ledger, also across arenas. */
class CorrectionsTest {
  private static final List<Reading> READINGS =
      SyntheticNews.stream(11, 120).filter(reading -> !reading.events().isEmpty()).toList();

  @TempDir private Path folder;

  @Test
  void countAsInALedger() throws Exception {
    var arenas = READINGS.stream().map(Arena::of).distinct().toList();
    var corrections =
        List.of(
            correction(Ruling.REJECTED, first(arenas.get(0), 0), first(arenas.get(0), 0)),
            correction(Ruling.SAME, first(arenas.get(0), 1), first(arenas.get(0), 2)),
            correction(Ruling.SAME, first(arenas.get(1), 0), first(arenas.get(2), 0)),
            correction(Ruling.SAME, first(arenas.get(3), 0), new RecordRef("never came", "e1")));
    var in = Files.createDirectory(folder.resolve("in"));
    Files.write(in.resolve("news.jsonl"), READINGS.stream().map(Json::write).toList());
    var output = folder.resolve("out");

    run(in, output, new Overlay(corrections));

    assertThat(Trial.situation(output)).isEqualTo(ledger(corrections));
    assertThat(Output.READINGS.lines(output)).as("as they were").hasSize(READINGS.size());
  }

  private static void run(Path in, Path output, Overlay overlay) throws Exception {
    var environment = new Trial(output.resolveSibling("trial")).environment(2);
    new Plan(News::read, Limits.GENEROUS, Duration.ZERO, Memory.FOR_EVER, overlay)
        .over(Trial.files(environment, in))
        .writeTo(new org.apache.flink.core.fs.Path(output.toUri()));
    environment.execute();
  }

  private String ledger(List<Correction> corrections) throws IOException {
    var written = new StringWriter();
    try (var store = Store.open(folder.resolve("news.duckdb").toString())) {
      store.add(READINGS.stream().map(r -> LogEntry.of(r, Instant.EPOCH)).toList());
      store.correct(corrections, Instant.EPOCH);
      store.writeReport(Selection.all(), written);
    }
    return written.toString().strip();
  }

  private static Correction correction(Ruling ruling, RecordRef a, RecordRef b) {
    return new Correction(
        Layer.INCIDENT, ruling, a, b, "analyst", "told twice", LocalDate.of(2024, 5, 1));
  }

  /** The first event of an arena's article. */
  private static RecordRef first(Arena arena, int article) {
    var reading =
        READINGS.stream().filter(r -> Arena.of(r).equals(arena)).skip(article).findFirst();
    return reading.map(r -> new RecordRef(r.document().id(), r.events().get(0).id())).orElseThrow();
  }
}
