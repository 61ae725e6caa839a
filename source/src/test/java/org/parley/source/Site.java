package org.parley.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A real web server on this machine that answers as a test has it. */
final class Site implements AutoCloseable {
  private static final int BACKLOG = 10;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** Answers a request. */
  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  Site() {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().toString();
      asked.add(path);
      answers.getOrDefault(path, status(404, Map.of(), "none")).to(exchange);
    }
  }

  /** Has it answer for a path. */
  Site on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  Site on(String path, String body) {
    return on(path, status(200, Map.of(), body));
  }

  static Answer status(int status, Map<String, String> headers, String body) {
    return bytes(status, headers, body.getBytes(UTF_8));
  }

  static Answer bytes(int status, Map<String, String> headers, byte[] body) {
    return exchange -> {
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    };
  }

  static Answer moved(String to) {
    return status(302, Map.of("Location", to), "");
  }

  /** Answers with a tag, and with 304 to who shows it. */
  static Answer tagged(String tag, String body) {
    return exchange ->
        (Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    .equals(Optional.of(tag))
                ? status(304, Map.of(), "")
                : status(200, Map.of("ETag", tag), body))
            .to(exchange);
  }

  /** So many bytes, told one after the other, without saying before how many. */
  static Answer endless(long size) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        var chunk = "<p>word word word</p>".repeat(500).getBytes(UTF_8);
        for (var sent = 0L; sent < size; sent += chunk.length) {
          out.write(chunk);
        }
      }
    };
  }

  /** So many blanks, packed a thousand to one. */
  static byte[] packedBlanks(int size) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      var chunk = " ".repeat(1024 * 1024).getBytes(UTF_8);
      for (var at = 0; at < size; at += chunk.length) {
        out.write(chunk);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** The address of a path, by the name of this machine. */
  URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /** The same place by its number. */
  URI byNumber(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Paths in the order of asking, without those for robots.txt. */
  List<String> asked() {
    return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
