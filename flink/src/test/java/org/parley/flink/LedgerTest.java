package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bench.synthetic.SyntheticNews;
import org.parley.flink.source.Fetched;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Parts;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.store.Store;

/** A ledger that a job fills, in PostgreSQL, is as if it had been filled by hand. */
class LedgerTest {
  private static final List<Reading> READINGS = SyntheticNews.stream(9, 200).toList();

  @TempDir private Path folder;

  @Test
  void holdsEachReadingOnce() throws Exception {
    var in = Files.createDirectory(folder.resolve("in"));
    Files.write(in.resolve("news.jsonl"), READINGS.stream().map(News::article).toList());
    Files.write(in.resolve("again.jsonl"), READINGS.stream().map(News::article).toList());
    try (var server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start()) {
      var location = "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
      run(in, location);

      var written = new StringWriter();
      try (var store = Store.open(location)) {
        assertThat(store.statistics().readings()).isEqualTo(READINGS.size());
        assertThat(store.verify()).isEmpty();
        store.writeReport(Selection.all(), written);
      }
      assertThat(written.toString().strip())
          .isEqualTo(Json.write(Parts.report(Situation.of(READINGS))));
    }
  }

  private void run(Path in, String location) throws Exception {
    var environment = new Trial(folder).environment(2);
    var fetched =
        Trial.files(environment, in)
            .map(new Trip<Fetched>(2, 50, Duration.ofMillis(2)))
            .returns(TypeInformation.of(Fetched.class));
    Trial.PLAN.over(fetched).writeTo(location);
    environment.execute();
  }
}
