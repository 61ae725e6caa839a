/** Records for human eyes. Begin at {@link org.parley.cli.show.ReadingPage}. */
@NullMarked
package org.parley.cli.show;

import org.jspecify.annotations.NullMarked;
