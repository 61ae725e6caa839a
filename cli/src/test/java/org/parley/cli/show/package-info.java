/** How records look in a terminal. */
@NullMarked
package org.parley.cli.show;

import org.jspecify.annotations.NullMarked;
