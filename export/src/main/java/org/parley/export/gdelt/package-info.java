/**
 * Events and their mentions as GDELT 2.0 has them. Begin at {@link org.parley.export.gdelt.Gdelt}.
 */
@NullMarked
package org.parley.export.gdelt;

import org.jspecify.annotations.NullMarked;
