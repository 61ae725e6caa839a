/** Tests. */
@NullMarked
package org.parley.flink.read;

import org.jspecify.annotations.NullMarked;
