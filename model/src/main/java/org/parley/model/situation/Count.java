package org.parley.model.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Scope;

/**
 * One number in a speaker's history.
 *
 * @param told the day the article was published; empty when unknown
 * @param low least number told, included; empty when only an upper bound is told
 * @param high greatest number told, included; empty for "more than"
 * @param when the time that it covers
 * @param scope one incident, all so far, or newly added; empty when the article does not say
 * @param source the tally that gives it
 */
public record Count(
    Optional<LocalDate> told,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<Interval> when,
    Optional<Scope> scope,
    TallyRef source) {}
