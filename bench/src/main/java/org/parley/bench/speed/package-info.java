/**
 * How fast articles are read, beside the bare NLP library in the same run. Begin at {@link
 * ReadingSpeed}.
 */
@NullMarked
package org.parley.bench.speed;

import org.jspecify.annotations.NullMarked;
