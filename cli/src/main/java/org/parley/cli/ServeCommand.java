package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.parley.reader.Reader;
import org.parley.server.Server;
import org.parley.server.Settings;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    header = "Opens a page on a ledger, and a REST interface beside it.",
    description = {
      "",
      "The page shows time, map, truces, disputes, counts and articles, each claim one click from",
      "its words. It works offline, and nobody outside this machine can reach it unless --host and",
      "--token-file say so.",
      ""
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  parley serve --ledger news.duckdb",
      "  parley serve --ledger news.duckdb --port 9000 --log",
      "  parley serve --ledger postgresql://desk@db/news --host 0.0.0.0 --token-file token",
      "",
      "The interface is described at /api/v1/openapi.yaml. Ends with Ctrl-C."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Reader> reader;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;
  @Mixin private ReaderOptions reading;
  @Mixin private CorrectionsOption corrections;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "8080",
      description = "${DEFAULT-VALUE} by default; 0 for any that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Address to listen on, this machine's own by default. Others need a token, and a reverse",
        "proxy for TLS."
      })
  private String host;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "A file with the token that clients must show, 16 characters or more.")
  private Optional<Path> tokenFile;

  @Option(names = "--log", description = "Print a line for each request on standard error.")
  private boolean log;

  ServeCommand(Console console, Supplier<Reader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws InterruptedException {
    var settings = settings();
    try (var store = ledger.open()) {
      corrections.into(store, console);
      serve(settings, store);
    }
    return 0;
  }

  private void serve(Settings settings, Store store) throws InterruptedException {
    try (var server = Server.start(settings, store, () -> reading.of(reader.get()))) {
      console.print("http://" + settings.host() + ":" + server.port() + "/");
      console.out().flush();
      warmUp();
      untilEnd();
    }
  }

  /** Loads the reader while nobody waits for it. */
  private void warmUp() {
    var thread = new Thread(new FutureTask<>(reader::get), "parley-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits for Ctrl-C; the process then ends when the ledger is closed. */
  private static void untilEnd() throws InterruptedException {
    var end = new CountDownLatch(1);
    var serving = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(end, serving)));
    end.await();
  }

  private static void end(CountDownLatch end, Thread serving) {
    end.countDown();
    try {
      serving.join(Duration.ofSeconds(10).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Settings settings() {
    try {
      var settings = Settings.loopback(port).at(host, tokenFile.map(this::token));
      return log ? settings.logging(console::complain) : settings;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private String token(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), file + ": cannot be read; check the path and who may read it", e);
    }
  }
}
