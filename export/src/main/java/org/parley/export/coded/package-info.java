/**
 * What the coded event data sets share: they have no column for who says so. Begin at {@link
 * org.parley.export.coded.Claim}, which says what may then be written at all.
 */
@NullMarked
package org.parley.export.coded;

import org.jspecify.annotations.NullMarked;
