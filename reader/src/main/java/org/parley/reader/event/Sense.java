package org.parley.reader.event;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Status;

/**
 * One sense of a predicate: an entry of the valency lexicon.
 *
 * @param predicate the words that tell it
 * @param event PLOVER type
 * @param mode PLOVER modes
 * @param actor slots of who does it, best first; empty when nobody is named by it
 * @param recipient slots of to whom
 * @param mutual whether both do it to each other
 * @param needs what has to stand in which slots, else the sense does not hold
 * @param not what must not stand there
 * @param content slots of what is said, promised, demanded
 * @param control who would do the deed of the content
 * @param factual whether the deed of the content is told as done; empty without a content
 * @param status what the sense itself makes of the event
 * @param number place of the entry in its file, from 1
 */
record Sense(
    Predicate predicate,
    EventType event,
    List<String> mode,
    List<Slot> actor,
    List<Slot> recipient,
    boolean mutual,
    List<Constraint> needs,
    List<Constraint> not,
    List<Slot> content,
    Control control,
    Optional<Boolean> factual,
    Optional<Status> status,
    int number) {

  /** Whose deed the content would be. */
  enum Control {
    ACTOR,
    RECIPIENT
  }

  /** How it is named where a user asks why: {@code shell.v/ASSAULT}. */
  String name() {
    return predicate + "/" + event + "#" + number;
  }
}
