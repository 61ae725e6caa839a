/** Each format is read back by something that is not Parley. */
@NullMarked
package org.parley.export;

import org.jspecify.annotations.NullMarked;
