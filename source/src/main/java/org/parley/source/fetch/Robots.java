package org.parley.source.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.hc.core5.http.HttpStatus;
import org.parley.source.fetch.Fetched.Refused;

/**
 * What sites ask of robots (RFC 9309): read once in a while for each host and port, by
 * crawler-commons. A site without the file allows all; one whose file cannot be had for now allows
 * nothing, for now.
 */
final class Robots {
  /** Under this name sites find us in their rules. */
  static final String NAME = "parley";

  private static final Duration KEPT = Duration.ofHours(12);
  private static final Duration KEPT_WHEN_UNSURE = Duration.ofMinutes(10);

  /** A host that wants a longer pause than this is left alone. */
  private static final long LONGEST_DELAY_MILLIS = 60_000;

  private static final int WARNINGS = 0;

  private final Function<URI, Reply> fetch;
  private final Clock clock;
  private final SimpleRobotRulesParser parser =
      new SimpleRobotRulesParser(LONGEST_DELAY_MILLIS, WARNINGS);
  private final Map<String, Known> known = new HashMap<>();

  /**
   * What is known of a site.
   *
   * @param unsure why nothing may be fetched for now, where the rules cannot be had
   */
  private record Known(BaseRobotRules rules, Optional<Refused> unsure, Instant until) {}

  /**
   * By these means.
   *
   * @param fetch gets the file of a site, redirects followed
   */
  Robots(Function<URI, Reply> fetch, Clock clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /** Why an address may not be fetched; empty if it may. */
  Optional<Refused> refusal(URI address) {
    var rules = rules(address);
    if (rules.unsure().isPresent()) {
      return rules.unsure();
    }
    return rules.rules().isAllowed(address.toString())
        ? Optional.empty()
        : Optional.of(Refused.forGood("forbidden by " + address.resolve("/robots.txt")));
  }

  /** The pause that the site wants between two requests. */
  Duration delay(URI address) {
    var millis = rules(address).rules().getCrawlDelay();
    return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
  }

  private Known rules(URI address) {
    var site = address.getScheme() + "://" + address.getRawAuthority();
    var now = clock.instant();
    var last = known.get(site);
    if (last != null && now.isBefore(last.until())) {
      return last;
    }
    var fresh = ask(URI.create(site + "/robots.txt"), now);
    known.put(site, fresh);
    return fresh;
  }

  private Known ask(URI file, Instant now) {
    var answer = fetch.apply(file);
    if (answer.status() >= HttpStatus.SC_SERVER_ERROR || answer.status() == 0) {
      return new Known(
          new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
          Optional.of(unsure(file, answer)),
          now.plus(KEPT_WHEN_UNSURE));
    }
    var rules =
        answer.status() >= HttpStatus.SC_CLIENT_ERROR
            ? new SimpleRobotRules(RobotRulesMode.ALLOW_ALL)
            : parser.parseContent(
                file.toString(), answer.body().bytes(), "text/plain", Set.of(NAME));
    return new Known(rules, Optional.empty(), now.plus(KEPT));
  }

  private static Refused unsure(URI file, Reply answer) {
    return answer
        .fault()
        .map(fault -> new Refused(fault.reason(), fault.isPassing(), Optional.empty()))
        .orElseGet(
            () ->
                new Refused(file + " answered with HTTP " + answer.status(), true, answer.rest()));
  }
}
