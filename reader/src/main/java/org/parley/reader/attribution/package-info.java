/**
 * Who says what: sources, cues and contents. Begin at {@code AttributionFinder}. Cues such as
 * "said" are data; how far a cue reaches is taken from the dependency graph and the quotation
 * marks.
 */
@NullMarked
package org.parley.reader.attribution;

import org.jspecify.annotations.NullMarked;
