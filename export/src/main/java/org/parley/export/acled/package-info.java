/** Rows in ACLED's shape. Begin at {@link org.parley.export.acled.Acled}. */
@NullMarked
package org.parley.export.acled;

import org.jspecify.annotations.NullMarked;
