/**
 * Learns how sure the reader may be of its events, from articles with gold, and measures it on
 * articles that it did not learn from. Begin at {@link
 * org.parley.bench.confidence.TrainConfidence}.
 */
@NullMarked
package org.parley.bench.confidence;

import org.jspecify.annotations.NullMarked;
