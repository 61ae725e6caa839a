package org.parley.reader.event;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Status;

/**
 * A verb that carries tense and voice for a noun that names the event ("carried out an attack").
 *
 * @param words the verb, with its particle or preposition: {@code carry_out}, {@code come_under}
 * @param noun slots in which the noun stands
 * @param actor slots of the verb that give the noun's actor
 * @param recipient slots of the verb that give the noun's recipient
 * @param mutual whether subject and partner do it to each other
 * @param status planned, where the verb tells the deed as to come
 */
record LightVerb(
    String words,
    List<Slot> noun,
    List<Slot> actor,
    List<Slot> recipient,
    boolean mutual,
    Optional<Status> status) {}
