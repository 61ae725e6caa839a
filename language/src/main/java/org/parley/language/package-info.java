/** Text in, sentences out: tokens and a dependency graph in Universal Dependencies names. */
@NullMarked
package org.parley.language;

import org.jspecify.annotations.NullMarked;
