/** Events as POLECAT has them. Begin at {@link org.parley.export.polecat.Polecat}. */
@NullMarked
package org.parley.export.polecat;

import org.jspecify.annotations.NullMarked;
