/**
 * Text in, sentences out: tokens, tags, lemmas and a dependency graph in Universal Dependencies.
 * Begin at {@link Parser}. The NLP library stands behind {@link CoreNlpParser} and is seen nowhere
 * else.
 */
@NullMarked
package org.parley.language;

import org.jspecify.annotations.NullMarked;
