/**
 * What became of each truce in an article: offered, called for, agreed, in force, said to be
 * broken, extended, refused, over. Begin at {@link org.parley.reader.ceasefire.CeasefireFinder}.
 */
@NullMarked
package org.parley.reader.ceasefire;

import org.jspecify.annotations.NullMarked;
