/** What the records of one article promise. */
@NullMarked
package org.parley.model.reading;

import org.jspecify.annotations.NullMarked;
