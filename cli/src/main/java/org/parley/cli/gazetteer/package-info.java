/**
 * Gazetteers of a user's own, in files. Begin at {@link org.parley.cli.gazetteer.GazetteerFile}.
 */
@NullMarked
package org.parley.cli.gazetteer;

import org.jspecify.annotations.NullMarked;
