/** Phrases in, codes out. Begin at {@link org.parley.cli.resolve.ActorLines}. */
@NullMarked
package org.parley.cli.resolve;

import org.jspecify.annotations.NullMarked;
