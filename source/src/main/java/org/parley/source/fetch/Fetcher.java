package org.parley.source.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.hc.core5.http.HttpStatus;
import org.parley.source.fetch.Fetched.Fresh;
import org.parley.source.fetch.Fetched.Refused;
import org.parley.source.fetch.Fetched.Unchanged;

/**
 * Fetches pages and feeds as a polite stranger does: says who it is, keeps to the rules of
 * robots.txt also where a redirect leads, asks one host once in a while and only for what has
 * changed, and goes nowhere inside private networks. One at a time; for one thread.
 */
public final class Fetcher implements AutoCloseable {
  private static final int MOST_REDIRECTS = 5;

  private final Requests requests;
  private final Robots robots;
  private final Turns turns;

  /** With these manners. */
  public Fetcher(Manners manners, Clock clock) {
    this(manners, clock, time -> Thread.sleep(time.toMillis()));
  }

  Fetcher(Manners manners, Clock clock, Turns.Pause pause) {
    this.requests = new Requests(manners, clock);
    this.turns = new Turns(clock, pause, manners.gap());
    this.robots = new Robots(this::robotsFile, clock);
  }

  /**
   * Fetches an address.
   *
   * @param known what the server said of it when it was last fetched
   */
  public Fetched fetch(URI address, Validators known) {
    var at = address;
    for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
      var refusal = robots.refusal(at);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      var reply = get(at, known, robots.delay(at));
      var next = next(at, reply);
      if (next.isEmpty()) {
        return fetched(at, reply);
      }
      at = next.get();
    }
    return Refused.forGood("redirected more than " + MOST_REDIRECTS + " times");
  }

  private Reply robotsFile(URI file) {
    var at = file;
    for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
      var reply = get(at, Validators.none(), Duration.ZERO);
      var next = next(at, reply);
      if (next.isEmpty()) {
        return reply;
      }
      at = next.get();
    }
    return Reply.failed("redirected too often", true);
  }

  private Reply get(URI address, Validators known, Duration delay) {
    try {
      turns.await(address.getHost(), delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
    return requests.get(address, known);
  }

  /** Where a reply sends one, if that may be fetched. */
  private static Optional<URI> next(URI address, Reply reply) {
    return isRedirect(reply)
        ? reply.location().flatMap(location -> Links.resolve(address, location))
        : Optional.empty();
  }

  private static boolean isRedirect(Reply reply) {
    return reply.status() >= HttpStatus.SC_REDIRECTION
        && reply.status() < HttpStatus.SC_CLIENT_ERROR
        && reply.status() != HttpStatus.SC_NOT_MODIFIED;
  }

  private static Fetched fetched(URI at, Reply reply) {
    if (reply.fault().isPresent()) {
      var fault = reply.fault().get();
      return new Refused(fault.reason(), fault.isPassing(), Optional.empty());
    }
    if (reply.status() == HttpStatus.SC_OK) {
      return new Fresh(at, reply.body(), reply.validators());
    }
    if (reply.status() == HttpStatus.SC_NOT_MODIFIED) {
      return new Unchanged();
    }
    if (isRedirect(reply)) {
      return Refused.forGood(
          "redirected to what is no address of the web: " + reply.location().orElse("nowhere"));
    }
    return new Refused("answered with HTTP " + reply.status(), isPassing(reply), reply.rest());
  }

  private static boolean isPassing(Reply reply) {
    return switch (reply.status()) {
      case HttpStatus.SC_REQUEST_TIMEOUT,
          HttpStatus.SC_TOO_EARLY,
          HttpStatus.SC_TOO_MANY_REQUESTS ->
          true;
      default -> reply.status() >= HttpStatus.SC_SERVER_ERROR;
    };
  }

  @Override
  public void close() {
    requests.close();
  }
}
