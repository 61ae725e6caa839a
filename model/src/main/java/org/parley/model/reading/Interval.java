package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happened: first and last moment, both included. An end that nobody told is open.
 *
 * @param from first day or minute; empty when only the end is known
 * @param to last day or minute; empty when only the beginning is known
 */
public record Interval(Optional<Moment> from, Optional<Moment> to) {
  public Interval {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("An interval needs one end at least");
    }
  }

  /** From the first day to the last, both included. */
  public static Interval of(LocalDate first, LocalDate last) {
    return new Interval(Optional.of(Moment.of(first)), Optional.of(Moment.of(last)));
  }

  /** One day. */
  public static Interval of(LocalDate day) {
    return of(day, day);
  }

  /** One minute of one day. */
  public static Interval of(Moment moment) {
    return new Interval(Optional.of(moment), Optional.of(moment));
  }

  /** The first day known. */
  @JsonIgnore
  public LocalDate first() {
    return (from.isPresent() ? from : to).orElseThrow().day();
  }

  /** The last day known. */
  @JsonIgnore
  public LocalDate last() {
    return (to.isPresent() ? to : from).orElseThrow().day();
  }

  /** Whether both have a day in common. */
  public boolean overlaps(Interval other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  /** Whether every day of the other is one of this. */
  public boolean contains(Interval other) {
    return !other.first().isBefore(first()) && !other.last().isAfter(last());
  }

  /** How many days it covers, at least one. */
  @JsonIgnore
  public long days() {
    return java.time.temporal.ChronoUnit.DAYS.between(first(), last()) + 1;
  }
}
