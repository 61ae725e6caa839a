package org.parley.source.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How a fetcher behaves.
 *
 * @param agent how it introduces itself, as the User-Agent of HTTP
 * @param privateHosts hosts that may be fetched although they are not on the public Internet
 * @param largest the most bytes that it takes, unpacked
 * @param silence how long it waits for a server to connect, or to go on
 * @param patience how long one request may take as a whole
 * @param gap the pause between two requests to one host
 */
public record Manners(
    String agent,
    Set<String> privateHosts,
    int largest,
    Duration silence,
    Duration patience,
    Duration gap) {
  private static final int LARGEST = 10 * 1024 * 1024;

  public Manners {
    privateHosts = Set.copyOf(privateHosts);
  }

  /**
   * The usual ones: 10 MB, 20 s of silence, 60 s in all, and a second between two requests.
   *
   * @param version of the program
   */
  public static Manners of(String version, Set<String> privateHosts) {
    return new Manners(
        "Parley/" + version + " (reads conflict news; robots.txt name: " + Robots.NAME + ")",
        privateHosts,
        LARGEST,
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofSeconds(1));
  }
}
