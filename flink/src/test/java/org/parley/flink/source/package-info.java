/** Tests. */
@NullMarked
package org.parley.flink.source;

import org.jspecify.annotations.NullMarked;
