/** What comes out of files, folders and streams, good and bad. */
@NullMarked
package org.parley.source;

import org.jspecify.annotations.NullMarked;
