/**
 * Ceasefires in the shape of the ETH/PRIO data set. Begin at {@link
 * org.parley.export.truce.Declarations}.
 */
@NullMarked
package org.parley.export.truce;

import org.jspecify.annotations.NullMarked;
