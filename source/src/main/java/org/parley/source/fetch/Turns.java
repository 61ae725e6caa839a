package org.parley.source.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When a host may be asked again: a pause after each request, so that nobody is overrun. */
final class Turns {
  private final Clock clock;
  private final Pause pause;
  private final Duration gap;
  private final Map<String, Instant> next = new HashMap<>();

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    /** For so long. */
    void of(Duration time) throws InterruptedException;
  }

  Turns(Clock clock, Pause pause, Duration gap) {
    this.clock = clock;
    this.pause = pause;
    this.gap = gap;
  }

  /**
   * Waits until it is this host's turn.
   *
   * @param delay the pause that the host asks for, if it is longer than our own
   */
  void await(String host, Duration delay) throws InterruptedException {
    var now = clock.instant();
    var turn = next.getOrDefault(host, now);
    if (turn.isAfter(now)) {
      pause.of(Duration.between(now, turn));
    } else {
      turn = now;
    }
    next.put(host, turn.plus(delay.compareTo(gap) > 0 ? delay : gap));
  }
}
