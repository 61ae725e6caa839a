/** Figures against gold. */
@NullMarked
package org.parley.cli.eval;

import org.jspecify.annotations.NullMarked;
