package org.parley.reader.ceasefire;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.reader.mention.Range;

/**
 * One telling of an act.
 *
 * @param act which act
 * @param by who did it; empty when both sides did
 * @param mediator who brought it about
 * @param parties whose truce it is
 * @param kind what kind of truce
 * @param when when it was done or takes effect
 * @param isPresupposed whether it is only taken for granted: "the Egyptian-brokered truce"
 * @param speakers who says so
 * @param range the words of the predicate
 * @param rule the row that made it
 * @param construction how the words stood
 */
record ActMention(
    ActKind act,
    List<Actor> by,
    List<Actor> mediator,
    List<Actor> parties,
    List<String> kind,
    When when,
    boolean isPresupposed,
    List<Actor> speakers,
    Range range,
    String rule,
    String construction) {

  /**
   * The day of an act.
   *
   * @param day the day; empty when unknown
   * @param isTold whether the sentence tells it; else it was concluded from the tense
   */
  record When(Optional<Interval> day, boolean isTold) {
    static final When UNKNOWN = new When(Optional.empty(), false);

    static When told(Interval day) {
      return new When(Optional.of(day), true);
    }

    static When concluded(Optional<Interval> day) {
      return new When(day, false);
    }
  }

  /** The same act by somebody else, on the word of others. */
  ActMention by(List<Actor> others, List<Actor> sayers) {
    return new ActMention(
        act,
        others,
        mediator,
        parties,
        kind,
        when,
        isPresupposed,
        sayers,
        range,
        rule,
        construction);
  }

  /** Another act that the same words tell. */
  ActMention also(ActKind other, When day) {
    return new ActMention(
        other, by, mediator, parties, kind, day, false, speakers, range, rule, construction);
  }
}
