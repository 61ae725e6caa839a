package org.parley.model.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A count with an owner: how many, according to whom. Two speakers who differ make two.
 *
 * @param id content hash, unique in its document
 * @param kind what is counted
 * @param low least number told, included; empty when only an upper bound is told
 * @param high greatest number told, included; empty for "more than", "at least"
 * @param who whom it counts
 * @param by who did it, where the article says
 * @param speakers whose number it is; empty for the publisher's own voice
 * @param when the time that it covers, not the day it was told
 * @param evidence the words that give it
 * @param scope what it covers: one incident, all so far, or newly added
 * @param because the entry and construction that made it
 * @param confidence how sure the reader is, 0 to 1; empty when an annotator made the record
 */
public record Tally(
    String id,
    TallyKind kind,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    List<Actor> who,
    List<Actor> by,
    List<Actor> speakers,
    Optional<Interval> when,
    List<Span> evidence,
    Optional<Scope> scope,
    Optional<Explanation> because,
    Optional<Double> confidence) {
  public Tally {
    who = Lists.orEmpty(who);
    by = Lists.orEmpty(by);
    speakers = Lists.orEmpty(speakers);
    evidence = Lists.orEmpty(evidence);
  }
}
