package org.parley.server;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a server is reached, and what it bears.
 *
 * @param host address to listen on; one that is not loopback needs a token
 * @param port port to listen on; 0 for any that is free
 * @param token what a client must show; empty to let in everybody who reaches the address
 * @param largestBody bytes of the largest request that is read
 * @param idle how long a connection may stand still before it is closed
 * @param log takes a line for each request: method, path, status, milliseconds; no query, no body
 */
public record Settings(
    String host,
    int port,
    Optional<String> token,
    int largestBody,
    Duration idle,
    Consumer<String> log) {
  private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;
  private static final int SHORTEST_TOKEN = 16;

  public Settings {
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          host + " can be reached from other machines; that needs a token");
    }
    if (token.filter(secret -> secret.length() < SHORTEST_TOKEN).isPresent()) {
      throw new IllegalArgumentException(
          "A token of fewer than " + SHORTEST_TOKEN + " characters can be guessed");
    }
  }

  /** For this machine alone, with the limits that serve most. */
  public static Settings loopback(int port) {
    return new Settings(
        "127.0.0.1", port, Optional.empty(), TWO_MEBIBYTES, Duration.ofSeconds(30), line -> {});
  }

  /** The same for another address, with a token. */
  public Settings at(String address, Optional<String> secret) {
    return new Settings(address, port, secret, largestBody, idle, log);
  }

  /** The same with another log. */
  public Settings logging(Consumer<String> lines) {
    return new Settings(host, port, token, largestBody, idle, lines);
  }

  static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("::1")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}
