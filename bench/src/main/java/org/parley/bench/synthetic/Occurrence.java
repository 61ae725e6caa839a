package org.parley.bench.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Status;
import org.parley.model.reading.Tally;
import org.parley.model.reading.TallyKind;

/**
 * Something that happened, as the generator knows and no article tells it whole.
 *
 * @param dead how many were killed; 0 when nobody counts
 * @param word by which of its words it is mostly told
 */
record Occurrence(
    EventType type, Actor actor, Actor recipient, Place where, LocalDate day, int dead, int word) {
  /** As one article tells it: with or without place, day and speaker. */
  Event told(String id, Wording wording) {
    var dated = !wording.oneIn(5);
    return new Event(
        id,
        type,
        List.of(),
        List.of(wording.code(actor)),
        wording.oneIn(8) ? List.of() : List.of(wording.code(recipient)),
        dated ? Optional.of(Interval.of(day)) : Optional.empty(),
        wording.oneIn(4) ? Optional.empty() : Optional.of(where),
        Status.ACTUAL,
        wording.speakers(actor, recipient),
        type == EventType.ASSAULT && wording.oneIn(15) ? List.of(wording.code(actor)) : List.of(),
        List.of(wording.span(type, word)),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** How many were killed, as one article tells it. */
  Optional<Tally> dead(String id, Wording wording) {
    if (dead == 0 || wording.oneIn(3)) {
      return Optional.empty();
    }
    var speakers = wording.speakers(actor, recipient);
    var number = BigDecimal.valueOf(speakers.isEmpty() ? dead : dead + wording.below(10));
    return Optional.of(
        new Tally(
            id,
            TallyKind.KILLED,
            Optional.of(number),
            wording.oneIn(4) ? Optional.empty() : Optional.of(number),
            List.of(recipient),
            List.of(actor),
            speakers,
            Optional.of(Interval.of(day)),
            List.of(wording.span("were killed")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
