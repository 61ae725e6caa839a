package org.parley.bench.confidence;

import org.parley.reader.confidence.Features;

/**
 * One candidate to learn from.
 *
 * @param features what speaks for and against it
 * @param isRight whether gold holds it
 */
record Example(Features features, boolean isRight) {}
