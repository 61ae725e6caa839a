package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * One occurrence that an article tells, however often it tells it.
 *
 * @param id content hash, unique in its document
 * @param type PLOVER event type
 * @param mode PLOVER modes, such as {@code heavy-weapons}
 * @param actor who did it; for mutual acts both sides; empty when nobody is named
 * @param recipient to whom
 * @param when when it happened, not when it was told; empty when the article does not say
 * @param where the narrowest place that the article names for it
 * @param status told as done, to come, or not done
 * @param speakers whose claim it is; empty for the publisher's own voice
 * @param deniedBy who denies it in the same article
 * @param evidence the words that tell it, best mention first
 * @param accounts every telling of it in the article, with its speaker and words
 * @param because the lexicon entry and construction that made it
 * @param confidence how sure the reader is, 0 to 1; empty when an annotator made the record
 */
public record Event(
    String id,
    EventType type,
    List<String> mode,
    List<Actor> actor,
    List<Actor> recipient,
    Optional<Interval> when,
    Optional<Place> where,
    Status status,
    List<Actor> speakers,
    @JsonProperty("denied_by") List<Actor> deniedBy,
    List<Span> evidence,
    List<Account> accounts,
    Optional<Explanation> because,
    Optional<Double> confidence) {
  public Event {
    mode = Lists.orEmpty(mode);
    actor = Lists.orEmpty(actor);
    recipient = Lists.orEmpty(recipient);
    speakers = Lists.orEmpty(speakers);
    deniedBy = Lists.orEmpty(deniedBy);
    evidence = Lists.orEmpty(evidence);
    accounts = Lists.orEmpty(accounts);
    status = status == null ? Status.ACTUAL : status;
  }

  /** The same record with how sure the reader is of it, 0 to 1. */
  public Event withConfidence(double sure) {
    return new Event(
        id,
        type,
        mode,
        actor,
        recipient,
        when,
        where,
        status,
        speakers,
        deniedBy,
        evidence,
        accounts,
        because,
        Optional.of(sure));
  }

  /** Reads the type of an event; of the {@code A|B} of a gold file the first counts. */
  @JsonCreator
  static Event fromJson(
      @JsonProperty("id") String id,
      @JsonProperty("type") String type,
      @JsonProperty("mode") List<String> mode,
      @JsonProperty("actor") List<Actor> actor,
      @JsonProperty("recipient") List<Actor> recipient,
      @JsonProperty("when") Optional<Interval> when,
      @JsonProperty("where") Optional<Place> where,
      @JsonProperty("status") Status status,
      @JsonProperty("speakers") List<Actor> speakers,
      @JsonProperty("denied_by") List<Actor> deniedBy,
      @JsonProperty("evidence") List<Span> evidence,
      @JsonProperty("accounts") List<Account> accounts,
      @JsonProperty("because") Optional<Explanation> because,
      @JsonProperty("confidence") Optional<Double> confidence) {
    return new Event(
        id,
        EventType.valueOf(type.split("\\|", 2)[0]),
        mode,
        actor,
        recipient,
        when,
        where,
        status,
        speakers,
        deniedBy,
        evidence,
        accounts,
        because,
        confidence);
  }
}
