/** What many readings say together, side by side. */
@NullMarked
package org.parley.model.situation;

import org.jspecify.annotations.NullMarked;
