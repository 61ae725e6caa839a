package org.parley.reader.record;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Account;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.reader.event.EventMention;

/**
 * A telling of an event with its words, its time (told, or concluded from its tense), place and
 * speakers.
 */
record ToldEvent(
    EventMention mention,
    Wording wording,
    Optional<Interval> toldWhen,
    Optional<Interval> untoldWhen,
    Optional<Place> where,
    List<Account> accounts) {

  /** Its day, told or concluded. */
  Optional<Interval> when() {
    return toldWhen.or(() -> untoldWhen);
  }

  boolean isDated() {
    return toldWhen.isPresent();
  }
}
