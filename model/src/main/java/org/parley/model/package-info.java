/**
 * What Parley knows, as plain values. Begin at {@link org.parley.model.reading.Reading} (one
 * article) and {@code situation.Situation} (many). {@link org.parley.model.Json} is the one codec.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
