package org.parley.reader.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * @param recipient to whom; for mutual acts the side that the sentence names as the other, if any
 * @param mutual whether both did it to each other
 * @param status told as done, as coming, or as not done
 * @param sense name of the lexicon entry
 * @param construction how the words stood
 * @param actorTokens tokens that name the actor
 * @param recipientTokens tokens that name the recipient
 * @param guess what was concluded about its parties; empty when its words name them
 * @param doubts why it may be of no event
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
    String sense,
    String construction,
    List<Integer> actorTokens,
    List<Integer> recipientTokens,
    Optional<Guess> guess,
    Set<Doubt> doubts) {
  public EventMention {
    doubts = Collections.unmodifiableSet(new TreeSet<>(doubts));
    mode = List.copyOf(mode);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    actorTokens = List.copyOf(actorTokens);
    recipientTokens = List.copyOf(recipientTokens);
  }

  /** Whether the rules alone take it for an event. */
  public boolean isSure() {
    return doubts.isEmpty();
  }

  /** What is still doubtful once somebody is found. */
  private Set<Doubt> doubtsButNobody() {
    return doubts.stream().filter(doubt -> doubt != Doubt.NOBODY).collect(Collectors.toSet());
  }

  /** The same telling with one more doubt. */
  EventMention doubted(Doubt doubt) {
    var more = new TreeSet<>(doubts);
    more.add(doubt);
    return with(actor, recipient, guess, more);
  }

  /** The same telling with other parties that its own words name. */
  EventMention between(List<Actor> doers, List<Actor> doneTo) {
    return with(doers, doneTo, guess, doubts);
  }

  /** The same telling with actors that its own words leave open. */
  EventMention withActor(List<Actor> found, Guess from) {
    return with(found, recipient, Optional.of(from), doubtsButNobody());
  }

  /** The same telling with a recipient that its own words leave open. */
  EventMention withRecipient(List<Actor> found, Guess from) {
    return with(actor, found, Optional.of(from), doubtsButNobody());
  }

  private EventMention with(
      List<Actor> doers, List<Actor> doneTo, Optional<Guess> concluded, Set<Doubt> left) {
    return new EventMention(
        trigger,
        range,
        type,
        mode,
        doers,
        doneTo,
        mutual,
        status,
        sense,
        construction,
        actorTokens,
        recipientTokens,
        concluded,
        left);
  }
}
