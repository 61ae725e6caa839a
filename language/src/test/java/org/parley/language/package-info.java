/** What the parser promises its users. */
@NullMarked
package org.parley.language;

import org.jspecify.annotations.NullMarked;
