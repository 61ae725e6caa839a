/** All of it as linked data. Begin at {@link org.parley.export.graph.JsonLd}. */
@NullMarked
package org.parley.export.graph;

import org.jspecify.annotations.NullMarked;
