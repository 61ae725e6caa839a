/** Tests. */
@NullMarked
package org.parley.flink;

import org.jspecify.annotations.NullMarked;
