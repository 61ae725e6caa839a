package org.parley.export.dataset;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.reading.Actor;

/** Whom a name means: groups and bodies that a data set calls by name alone. */
@FunctionalInterface
public interface ActorDirectory {
  /** Who is called so on this day; empty when nobody is, or several are. */
  Optional<Actor> called(String name, LocalDate day);

  /** Knows nobody. */
  static ActorDirectory empty() {
    return (name, day) -> Optional.empty();
  }
}
