/**
 * Made-up readings of made-up wars, as many as a measurement needs. Begin at {@link
 * org.parley.bench.synthetic.SyntheticNews}.
 */
@NullMarked
package org.parley.bench.synthetic;

import org.jspecify.annotations.NullMarked;
