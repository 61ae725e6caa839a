@NullMarked
package org.parley.release;

import org.jspecify.annotations.NullMarked;
