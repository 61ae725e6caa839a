package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.arena.Parts;
import org.parley.ledger.view.Selection;
import org.parley.model.Json;

/**
 * A store survives {@code kill -9}: a child process adds readings and is killed at a random moment;
 * then every reading it was told is kept is there, none is there twice, every batch is whole, and
 * what is derived is what the log says. Ten kills, or as many as {@code -Dparley.kills} says.
 */
@ExtendWith(WithPostgres.class)
class KillTest {
  private static final int KILLS = Integer.getInteger("parley.kills", 10);
  private static final int LONGEST_MOMENT_MILLIS = 30;
  private static final int LONGEST_START_MILLIS = 1500;
  private static final int MOST_BATCHES = 20;
  private static final int BATCH = 7;

  @TempDir private Path folder;

  /**
   * Adds batch after batch, the first one being the last that was acknowledged before, and says so.
   */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) {
      System.out.println("started");
      try (var store = Store.open(args[0])) {
        for (var batch = Integer.parseInt(args[1]); true; batch++) {
          store.add(Readings.entries(batch * BATCH, (batch + 1) * BATCH));
          System.out.println(batch);
          if (batch % 3 == 0) {
            store.refresh(Progress.none());
          }
        }
      }
    }
  }

  @Test
  void inAFile() throws IOException, InterruptedException {
    survive(folder.resolve("ledger.duckdb").toString(), KILLS);
  }

  @Test
  void whileTheFileIsMade() throws IOException, InterruptedException {
    var random = new Random(7);
    for (var kill = 0; kill < Math.max(3, KILLS / 3); kill++) {
      var location = folder.resolve("new" + kill + ".duckdb");
      var child = Child.start(Writer.class, location.toString(), "0");
      try (var out = child.inputReader(StandardCharsets.UTF_8)) {
        out.readLine();
        pause(random.nextInt(LONGEST_START_MILLIS));
        child.toHandle().destroyForcibly();
        var acknowledged = out.lines().count();
        child.waitFor();
        try (var store = Store.open(location.toString())) {
          assertThat(store.statistics().readings())
              .as("readings after kill %d", kill + 1)
              .isGreaterThanOrEqualTo(acknowledged * BATCH);
          assertThat(store.verify()).isEmpty();
        }
      }
    }
  }

  @Test
  void inPostgres(PostgresServer server) throws IOException, InterruptedException {
    server.create("killed");
    survive(server.location("killed"), Math.max(3, KILLS / 3));
  }

  private static void survive(String location, int kills) throws IOException, InterruptedException {
    var random = new Random(42);
    var acknowledged = 0;
    for (var kill = 0; kill < kills; kill++) {
      acknowledged = Math.max(acknowledged, batchesBeforeDeath(location, acknowledged, random));
      try (var store = Store.open(location)) {
        var contents = new ArrayList<String>();
        store.forEach(entry -> contents.add(entry.content()));
        var expected =
            Readings.entries(0, acknowledged * BATCH).stream().map(LogEntry::content).toList();
        assertThat(contents).as("readings after kill %d", kill + 1).containsAll(expected);
        assertThat(new HashSet<>(contents)).as("none twice").hasSameSizeAs(contents);
        assertThat(contents.size() % BATCH).as("whole batches").isZero();
        assertThat(store.verify()).isEmpty();
        assertThat(report(store)).isEqualTo(Json.write(Parts.report(store.situation())));
        assertThat(store.verify()).isEmpty();
        System.out.printf(
            "kill %d: %d readings acknowledged, %d there%n",
            kill + 1, expected.size(), contents.size());
      }
    }
    assertThat(acknowledged).as("batches that were added at all").isPositive();
  }

  private static String report(Store store) {
    var out = new StringWriter();
    store.writeReport(Selection.all(), out);
    return out.toString();
  }

  /**
   * Lets a child add some batches, few or many or none, and kills it a moment later.
   *
   * @return how many batches were acknowledged, all runs together
   */
  private static int batchesBeforeDeath(String location, int acknowledged, Random random)
      throws IOException, InterruptedException {
    var child = Child.start(Writer.class, location, String.valueOf(Math.max(0, acknowledged - 1)));
    var lines = new ArrayList<String>();
    try (var out = child.inputReader(StandardCharsets.UTF_8)) {
      out.readLine();
      for (var waitFor = random.nextInt(MOST_BATCHES); waitFor > 0; waitFor--) {
        Optional.ofNullable(out.readLine()).ifPresent(lines::add);
      }
      var killer =
          new Thread(
              () -> {
                pause(random.nextInt(LONGEST_MOMENT_MILLIS));
                child.toHandle().destroyForcibly(); // the process's own way closes its output, too
              });
      killer.start();
      out.lines().forEach(lines::add);
      killer.join();
    }
    child.waitFor();
    return lines.isEmpty() ? 0 : Integer.parseInt(lines.get(lines.size() - 1)) + 1;
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
