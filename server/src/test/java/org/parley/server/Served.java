package org.parley.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.CoreNlpParser;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.reader.Reader;
import org.parley.source.Sources;
import org.parley.store.LogEntry;
import org.parley.store.Store;

/** A server over our own sample articles, as the real reader reads them, on a port of its own. */
final class Served implements AutoCloseable {
  private static final Path SAMPLES = Path.of("src/test/resources/org/parley/server/articles");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final Server server;

  private Served(Store store, Server server) {
    this.store = store;
    this.server = server;
  }

  static Reader reader() {
    return Loaded.READER;
  }

  /** The reader, loaded when it is first asked for. */
  private static final class Loaded {
    static final Reader READER = Reader.load(CoreNlpParser.load());
  }

  /** With the sample articles. */
  static Served samples(Path folder) {
    return samples(folder, Settings.loopback(0));
  }

  static Served samples(Path folder, Settings settings) {
    var store = Store.open(folder.resolve("samples.duckdb").toString());
    for (var document : articles(SAMPLES)) {
      store.keep(List.of(document));
      store.add(List.of(LogEntry.of(document, reader().read(document), Instant.EPOCH)));
    }
    return new Served(store, Server.start(settings, store, Served::reader));
  }

  /** Over a ledger that is there. */
  static Served ledger(String location) {
    var store = Store.open(location);
    return new Served(store, Server.start(Settings.loopback(0), store, Served::reader));
  }

  private static List<Document> articles(Path folder) {
    var all = new ArrayList<Document>();
    new Sources(InputStream::nullInputStream, Optional.empty())
        .read(
            List.of(folder.toString()),
            entry ->
                entry.fold(
                    article -> all.add(article.document()), told -> false, skipped -> false));
    return all;
  }

  Store store() {
    return store;
  }

  Server server() {
    return server;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at("/api/v1" + path));
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(String path) {
    return Json.tree(get(path).body());
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
