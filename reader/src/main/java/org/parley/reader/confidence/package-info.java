/**
 * How sure the reader is of each event: a logistic model over what speaks for and against an
 * occurrence. Begin at {@link org.parley.reader.confidence.ConfidenceModel}. Its weights are data
 * (confidence.yml), learnt by the module {@code bench} and read here without any library.
 */
@NullMarked
package org.parley.reader.confidence;

import org.jspecify.annotations.NullMarked;
