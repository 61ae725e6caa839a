package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in {@code examples} works: the build compiles and runs it as a stranger would. */
class ExamplesTest {
  private static final Path EXAMPLES =
      (Path.of("").toAbsolutePath().endsWith("cli") ? Path.of("..") : Path.of("."))
          .resolve("examples")
          .toAbsolutePath();

  private static final String READING =
      """
      {"document":{"id":"d1","published":"2022-09-13","title":"T","source":"Wire"},"events":[],\
      "tallies":[{"id":"t1","kind":"killed","low":49,"high":null,"who":["ARM.MIL"],\
      "speakers":["ARM.GOV"],"evidence":[]}],"ceasefires":[]}
      """;

  @TempDir private Path folder;

  @Test
  void fiveLinesOfJavaReadAnArticle() throws Exception {
    var classes = System.getProperty("java.class.path");
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    var errors = new ByteArrayOutputStream();
    var status =
        compiler.run(
            java.io.InputStream.nullInputStream(),
            errors,
            errors,
            "-proc:none",
            "-cp",
            classes,
            "-d",
            folder.toString(),
            EXAMPLES.resolve("FiveLines.java").toString());
    assertThat(status).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(
            run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder + java.io.File.pathSeparator + classes,
                "FiveLines"))
        .startsWith("[")
        .contains(" says: [")
        .contains("ASSAULT");
  }

  @Test
  void pythonReadsTheTables() throws Exception {
    assumeTrue(isThere("python3"), "python3 is not installed");
    var readings = Files.writeString(folder.resolve("readings.jsonl"), READING).toString();
    var ledger = folder.resolve("news.duckdb").toString();
    var tables = folder.resolve("tables").toString();
    parley("ingest", readings, "--ledger", ledger);
    parley("export", "--ledger", ledger, "--format", "csv", "--output", tables);
    assertThat(run("python3", EXAMPLES.resolve("read_tables.py").toString(), tables))
        .isEqualToNormalizingNewlines("ARM.GOV: 49 to more of ARM.MIL\n");
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    var out = folder.resolve("out.txt");
    var process =
        new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(out.toFile());
    assertThat(process.start().waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out);
  }

  private static void parley(String... arguments) {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false, 100, false);
    assertThat(
            Parley.run(
                console,
                () -> {
                  throw new IllegalStateException("Readings need no reader");
                },
                arguments))
        .isZero();
  }
}
