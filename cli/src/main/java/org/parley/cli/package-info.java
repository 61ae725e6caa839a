/**
 * The command {@code parley}. Commands only wire: they parse options, and hand the work to the
 * packages below. Begin at {@link org.parley.cli.Parley}.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
