/**
 * The layers of a document as they are shown to whoever asks. Begin at {@link
 * org.parley.cli.inspect.Layer}.
 */
@NullMarked
package org.parley.cli.inspect;

import org.jspecify.annotations.NullMarked;
