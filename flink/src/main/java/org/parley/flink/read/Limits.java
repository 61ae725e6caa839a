package org.parley.flink.read;

import java.io.Serializable;
import java.time.Duration;

/**
 * How much one article may cost before it is skipped.
 *
 * @param characters how long its text may be, in UTF-16 units
 * @param time how long it may be read
 */
public record Limits(int characters, Duration time) implements Serializable {
  /** What no article of a newspaper comes near. */
  public static final Limits GENEROUS = new Limits(1_000_000, Duration.ofMinutes(2));
}
