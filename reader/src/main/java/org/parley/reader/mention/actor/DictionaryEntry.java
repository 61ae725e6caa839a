package org.parley.reader.mention.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.reading.Actor;

/**
 * One name of an actor in the dictionary.
 *
 * @param name as it stands in texts
 * @param code whom it names
 * @param kind what sort of name it is
 * @param from first day on which the name means that; empty when it always did
 * @param to last day; empty when it still does
 * @param weak whether the name means other things as well, so that the document must name its owner
 *     too
 * @param work PLOVER sector of what a body of states does, which its code does not hold: JUD of the
 *     International Criminal Court
 */
record DictionaryEntry(
    String name,
    Actor code,
    NameKind kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean weak,
    Optional<String> work) {

  /** A name whose code says all. */
  DictionaryEntry(
      String name,
      Actor code,
      NameKind kind,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      boolean weak) {
    this(name, code, kind, from, to, weak, Optional.empty());
  }

  /** The same name of a body that does this. */
  DictionaryEntry of(Optional<String> itsWork) {
    return new DictionaryEntry(name, code, kind, from, to, weak, itsWork);
  }

  /** Whether the name means this on that day; on an unknown day it does if it still does. */
  boolean isValid(Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return to.isEmpty();
    }
    return from.map(first -> !day.get().isBefore(first)).orElse(true)
        && to.map(last -> !day.get().isAfter(last)).orElse(true);
  }
}
