/**
 * Files, folders and streams become documents, each with its place of origin or a reason why not.
 * Begin at {@link org.parley.source.Sources}, which walks them, and {@link
 * org.parley.source.Entry}, which is what comes out.
 */
@NullMarked
package org.parley.source;

import org.jspecify.annotations.NullMarked;
