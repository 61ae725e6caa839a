package org.parley.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Says every ten seconds how far a run is, for logs, where a bar would be a mess. */
final class Pace {
  private static final Duration BETWEEN = Duration.ofSeconds(10);

  private final Clock clock;
  private final Consumer<String> lines;
  private final Instant begun;
  private Instant told;
  private long steps;

  Pace(Clock clock, Consumer<String> lines) {
    this.clock = clock;
    this.lines = lines;
    this.begun = clock.instant();
    this.told = begun;
  }

  /** One more is done. */
  void step() {
    steps++;
    var now = clock.instant();
    if (Duration.between(told, now).compareTo(BETWEEN) >= 0) {
      var seconds = Duration.between(begun, now).toMillis() / 1000.0;
      lines.accept(String.format(Locale.ROOT, "%,d done, %.1f a second", steps, steps / seconds));
      told = now;
    }
  }
}
