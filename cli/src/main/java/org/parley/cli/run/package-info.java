/**
 * Many documents through one function: in parallel, in order, none lost. Begin at {@link
 * org.parley.cli.run.Run}.
 */
@NullMarked
package org.parley.cli.run;

import org.jspecify.annotations.NullMarked;
