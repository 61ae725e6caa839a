package org.parley.model.situation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.TallyKind;

/**
 * All counts of the same thing, side by side and never added.
 *
 * @param id content hash of its first member
 * @param kind what is counted
 * @param who whom it counts
 * @param by who did it, where an article says
 * @param incident id of the incident whose losses it counts, where one alone fits
 * @param low least number that anybody gives
 * @param high greatest number that anybody gives; empty when somebody says "more than" and no more
 * @param members the tallies, in order of document and tally
 * @param counts the same by speaker, each with its history
 */
public record TallyGroup(
    String id,
    TallyKind kind,
    List<Actor> who,
    List<Actor> by,
    Optional<String> incident,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    List<TallyRef> members,
    List<SpeakerCount> counts) {
  public TallyGroup {
    who = List.copyOf(who);
    by = List.copyOf(by);
    members = List.copyOf(members);
    counts = List.copyOf(counts);
  }
}
