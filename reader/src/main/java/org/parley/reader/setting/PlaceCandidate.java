package org.parley.reader.setting;

import java.util.Optional;
import org.parley.model.reading.Place;
import org.parley.reader.confidence.Features;

/**
 * A place that an event may have.
 *
 * @param where the place; empty for "the article does not say"
 * @param isTold whether words of the event's own sentence name it
 * @param features what speaks for and against it
 */
public record PlaceCandidate(Optional<Place> where, boolean isTold, Features features) {}
