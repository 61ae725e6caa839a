package org.parley.reader.event;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Status;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.TokenRef;

/**
 * One telling of an event.
 *
 * @param trigger token of the predicate
 * @param range its characters
 * @param type PLOVER type
 * @param mode PLOVER modes
 * @param actor who did it; for mutual acts both sides
 * @param recipient to whom
 * @param mutual whether both did it to each other
 * @param status told as done, as coming, or as not done
 * @param act act in the life of a ceasefire, if the sense is one
 * @param sense name of the lexicon entry
 * @param construction how the words stood
 * @param actorTokens tokens that name the actor
 * @param recipientTokens tokens that name the recipient
 */
public record EventMention(
    TokenRef trigger,
    Range range,
    EventType type,
    List<String> mode,
    List<Actor> actor,
    List<Actor> recipient,
    boolean mutual,
    Status status,
    Optional<ActKind> act,
    String sense,
    String construction,
    List<Integer> actorTokens,
    List<Integer> recipientTokens) {
  public EventMention {
    mode = List.copyOf(mode);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    actorTokens = List.copyOf(actorTokens);
    recipientTokens = List.copyOf(recipientTokens);
  }
}
