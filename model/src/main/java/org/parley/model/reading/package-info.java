/** What one document says, and according to whom. */
@NullMarked
package org.parley.model.reading;

import org.jspecify.annotations.NullMarked;
