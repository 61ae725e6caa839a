/** Runs over many documents. */
@NullMarked
package org.parley.cli.run;

import org.jspecify.annotations.NullMarked;
