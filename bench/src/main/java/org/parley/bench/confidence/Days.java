package org.parley.bench.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parley.model.reading.Interval;

/**
 * The days of an event, both ends included.
 *
 * @param first the first
 * @param last the last
 */
public record Days(LocalDate first, LocalDate last) {
  private static final int DAY = "2022-09-14".length();

  public static Optional<Days> of(Optional<Interval> when) {
    return when.filter(w -> w.from().isPresent() || w.to().isPresent())
        .map(w -> new Days(w.first(), w.last()));
  }

  /** The days of a gold record; one end stands for both where the other is open. */
  public static Optional<Days> ofGold(JsonNode when) {
    var from = when.path("from").asText("");
    var to = when.path("to").asText("");
    if (from.equals("null") || from.isEmpty()) {
      from = to;
    }
    if (to.equals("null") || to.isEmpty()) {
      to = from;
    }
    return from.length() < DAY ? Optional.empty() : Optional.of(new Days(day(from), day(to)));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso.substring(0, DAY));
  }

  /** Within a day at both ends, or half of their union in common; two that are not told agree. */
  public static boolean agree(Optional<Days> one, Optional<Days> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    return one.get().isNear(other.get()) || one.get().sharedPart(other.get()) >= 0.5;
  }

  private boolean isNear(Days other) {
    return Math.abs(ChronoUnit.DAYS.between(first, other.first)) <= 1
        && Math.abs(ChronoUnit.DAYS.between(last, other.last)) <= 1;
  }

  private double sharedPart(Days other) {
    var begin = first.isAfter(other.first) ? first : other.first;
    var end = last.isBefore(other.last) ? last : other.last;
    var from = first.isBefore(other.first) ? first : other.first;
    var to = last.isAfter(other.last) ? last : other.last;
    return (ChronoUnit.DAYS.between(begin, end) + 1.0) / (ChronoUnit.DAYS.between(from, to) + 1);
  }
}
