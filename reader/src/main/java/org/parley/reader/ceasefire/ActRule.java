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
 * @param truce slots in which the truce stands; {@code self} when the predicate itself is the
 *     truce, {@code sentence} when it need only stand in the same sentence
 * @param deep whether the truce may stand anywhere in a clause of these slots, not only as an
 *     argument of its verb
 * @param act which act it is
 * @param by slots of who does it; {@code parties}, {@code speaker}, {@code self} or {@code clause}
 *     stand for both sides, whoever says it, the noun itself, and the subject of the clause around
 *     it
 * @param mediator slots of who brings it about
 * @param kind kind of truce that the predicate implies when one side alone does it
 * @param negated whether the act is there only under a negation
 * @param undone what it is when told as not done; empty for nothing
 * @param promised what it is when told as coming: "will respect the truce" is an agreement to it
 * @param pronoun whether "it" may stand for the truce
 */
record ActRule(
    Predicate predicate,
    List<Slot> truce,
    boolean deep,
    ActKind act,
    List<Slot> by,
    List<Slot> mediator,
    Optional<String> kind,
    boolean negated,
    Optional<ActKind> undone,
    Optional<ActKind> promised,
    boolean pronoun) {

  @JsonCreator
  static ActRule of(
      @JsonProperty("predicate") String predicate,
      @JsonProperty("truce") String truce,
      @JsonProperty("deep") boolean deep,
      @JsonProperty("act") ActKind act,
      @JsonProperty("by") String by,
      @JsonProperty("mediator") Optional<String> mediator,
      @JsonProperty("kind") Optional<String> kind,
      @JsonProperty("negated") boolean negated,
      @JsonProperty("undone") Optional<ActKind> undone,
      @JsonProperty("promised") Optional<ActKind> promised,
      @JsonProperty("pronoun") boolean pronoun) {
    return new ActRule(
        Predicate.of(predicate),
        Slot.alternatives(truce),
        deep,
        act,
        Slot.alternatives(by),
        Slot.alternatives(mediator.orElse("none")),
        kind,
        negated,
        undone,
        promised,
        pronoun);
  }

  boolean isBy(String word) {
    return by.stream().anyMatch(s -> s.relation().equals(word));
  }

  boolean isNoun() {
    return predicate.part() == 'n';
  }

  /** The row and its act, as an explanation names them. */
  String name() {
    return predicate + "/" + act.code();
  }
}
