package org.parley.reader.record;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Account;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.reader.event.EventMention;

/**
 * A telling of an event with its words, its time and place (each told in its sentence, or concluded
 * from what stands around it) and its speakers.
 */
record ToldEvent(
    EventMention mention,
    Wording wording,
    Optional<Interval> toldWhen,
    Optional<Interval> untoldWhen,
    Optional<Place> toldWhere,
    Optional<Place> untoldWhere,
    List<Account> accounts) {

  /** Its day, told or concluded. */
  Optional<Interval> when() {
    return toldWhen.or(() -> untoldWhen);
  }

  /** Its place, told or concluded. */
  Optional<Place> where() {
    return toldWhere.or(() -> untoldWhere);
  }

  boolean isDated() {
    return toldWhen.isPresent();
  }
}
