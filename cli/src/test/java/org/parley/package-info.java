/** What holds for all modules together. */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
