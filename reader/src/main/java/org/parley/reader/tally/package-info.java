/** Counts with their owners: how many of whom, according to whom. Begin at {@code TallyFinder}. */
@NullMarked
package org.parley.reader.tally;

import org.jspecify.annotations.NullMarked;
