package org.parley.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Up to when something was known. The two are kept apart: an article of the fifth that came in on
 * the ninth had been told by the sixth, and had not arrived.
 *
 * @param told articles published, and corrections made, by the evening of this day
 * @param arrived what had come into the store by this moment
 */
public record AsOf(Optional<LocalDate> told, Optional<Instant> arrived) {
  /** By now. */
  public static AsOf now() {
    return new AsOf(Optional.empty(), Optional.empty());
  }

  /** Whether nothing is left out. */
  public boolean isNow() {
    return told.isEmpty() && arrived.isEmpty();
  }

  boolean hadArrived(Instant at) {
    return arrived.filter(at::isAfter).isEmpty();
  }
}
