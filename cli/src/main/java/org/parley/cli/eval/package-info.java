/**
 * Readings compared with gold, document by document. Begin at {@link org.parley.cli.eval.Scores}.
 */
@NullMarked
package org.parley.cli.eval;

import org.jspecify.annotations.NullMarked;
