/** The server over real HTTP, and the page in a real browser. Begin at {@link RestTest}. */
@NullMarked
package org.parley.server;

import org.jspecify.annotations.NullMarked;
