/**
 * Parley's own tables: everything that is known, as flat rows. Begin at {@link
 * org.parley.export.flat.Tables}.
 */
@NullMarked
package org.parley.export.flat;

import org.jspecify.annotations.NullMarked;
