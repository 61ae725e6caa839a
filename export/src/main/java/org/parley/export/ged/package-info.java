/** Rows in UCDP GED's shape. Begin at {@link org.parley.export.ged.Ged}. */
@NullMarked
package org.parley.export.ged;

import org.jspecify.annotations.NullMarked;
