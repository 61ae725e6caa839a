/** The parley command. Begin at {@code Parley}. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
