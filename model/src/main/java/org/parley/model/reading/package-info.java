/**
 * One article as Parley reads it: statements with their speakers. Begin at {@link
 * org.parley.model.reading.Reading}. The codes are PLOVER's; docs/codebook.md has them all.
 */
@NullMarked
package org.parley.model.reading;

import org.jspecify.annotations.NullMarked;
