/**
 * Places in the text: which words name one (toponym recognition) and which one they name (toponym
 * resolution). Begin at {@link org.parley.reader.mention.place.PlaceFinder}; what it knows of the
 * world is in {@link org.parley.reader.mention.place.Gazetteer}, what it knows of English in {@code
 * cues.yml}.
 */
@NullMarked
package org.parley.reader.mention.place;

import org.jspecify.annotations.NullMarked;
