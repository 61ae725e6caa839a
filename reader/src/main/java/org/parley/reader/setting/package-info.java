/**
 * When and where an event happened: among the days and places that its article names, the likeliest
 * by grammar and discourse, or none. Begin at {@link org.parley.reader.setting.EventTimes}. The
 * weights are data (times.yml), learnt by the module {@code bench}.
 */
@NullMarked
package org.parley.reader.setting;

import org.jspecify.annotations.NullMarked;
