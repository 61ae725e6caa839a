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
 * @param speakers who says so
 * @param range the words of the predicate
 * @param sentence place of the sentence
 * @param rule the row that made it
 * @param construction how the words stood
 */
record ActMention(
    ActKind act,
    List<Actor> by,
    List<Actor> mediator,
    List<Actor> parties,
    List<String> kind,
    Optional<Interval> when,
    List<Actor> speakers,
    Range range,
    int sentence,
    String rule,
    String construction) {}
