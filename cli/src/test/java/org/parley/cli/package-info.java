/** The command as its user meets it. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
