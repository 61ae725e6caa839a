package org.parley.reader.ceasefire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.ActKind;
import org.parley.reader.event.Predicate;
import org.parley.reader.event.Slot;

/**
 * A row of acts.yml: a predicate that does something to a ceasefire.
 *
 * @param predicate the words
 * @param truce slots in which the truce stands
 * @param act which act it is
 * @param by slots of who does it; {@code parties}, {@code speaker} or {@code self} stand for both
 *     sides, whoever says it, and the noun itself
 * @param mediator slots of who brings it about
 * @param kind kind of truce that the predicate implies when one side alone does it
 * @param negated whether the act is there only under a negation
 */
record ActRule(
    Predicate predicate,
    List<Slot> truce,
    ActKind act,
    List<Slot> by,
    List<Slot> mediator,
    Optional<String> kind,
    boolean negated) {

  @JsonCreator
  static ActRule of(
      @JsonProperty("predicate") String predicate,
      @JsonProperty("truce") String truce,
      @JsonProperty("act") ActKind act,
      @JsonProperty("by") String by,
      @JsonProperty("mediator") Optional<String> mediator,
      @JsonProperty("kind") Optional<String> kind,
      @JsonProperty("negated") boolean negated) {
    return new ActRule(
        Predicate.of(predicate),
        Slot.alternatives(truce),
        act,
        Slot.alternatives(by),
        Slot.alternatives(mediator.orElse("none")),
        kind,
        negated);
  }

  boolean isBy(String word) {
    return by.stream().anyMatch(s -> s.relation().equals(word));
  }
}
