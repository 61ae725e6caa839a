/**
 * Whom "the ministry", "both sides", "they" and a bare surname stand for. Begin at {@link
 * org.parley.reader.coreference.Coreference}.
 */
@NullMarked
package org.parley.reader.coreference;

import org.jspecify.annotations.NullMarked;
