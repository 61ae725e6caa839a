package org.parley.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Says how far a run is: for logs a line every ten seconds, where a bar would be a mess; how much
 * time is left, by the share of the input that is done.
 */
final class Pace {
  private static final Duration BETWEEN = Duration.ofSeconds(10);
  private static final double TOO_EARLY = 0.001;

  private final Clock clock;
  private final Consumer<String> lines;
  private final Supplier<OptionalDouble> share;
  private final Instant begun;
  private Instant told;
  private long steps;

  /**
   * From now on.
   *
   * @param lines takes each line
   * @param share how much of the input is done, from 0 to 1; empty where nobody can know
   */
  Pace(Clock clock, Consumer<String> lines, Supplier<OptionalDouble> share) {
    this.clock = clock;
    this.lines = lines;
    this.share = share;
    this.begun = clock.instant();
    this.told = begun;
  }

  /** One more is done. */
  void step() {
    steps++;
    var now = clock.instant();
    if (Duration.between(told, now).compareTo(BETWEEN) >= 0) {
      lines.accept(line(Duration.between(begun, now)));
      told = now;
    }
  }

  private String line(Duration spent) {
    var rate = steps / (spent.toMillis() / 1000.0);
    return String.format(Locale.ROOT, "%,d done, %.1f a second%s", steps, rate, left(spent));
  }

  private String left(Duration spent) {
    var done = share.get();
    if (done.isEmpty() || done.getAsDouble() < TOO_EARLY) {
      return "";
    }
    var part = Math.min(1, done.getAsDouble());
    return ", about " + words(Math.round(spent.toSeconds() * (1 - part) / part)) + " left";
  }

  private static String words(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? Math.round(seconds / 60.0) + " min"
        : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds % 3600 / 60);
  }
}
