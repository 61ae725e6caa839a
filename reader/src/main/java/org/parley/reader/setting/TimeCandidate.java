package org.parley.reader.setting;

import java.util.Optional;
import org.parley.model.reading.Interval;
import org.parley.reader.confidence.Features;

/**
 * A time that an event may have.
 *
 * @param when its days; empty for "the article does not say"
 * @param isTold whether words of the event's own sentence name it
 * @param features what speaks for and against it
 */
public record TimeCandidate(Optional<Interval> when, boolean isTold, Features features) {}
