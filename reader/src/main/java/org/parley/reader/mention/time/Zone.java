package org.parley.reader.mention.time;

import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The zone of a clock time.
 *
 * @param offset its distance from UTC; empty for "local time" and letters that name several zones
 * @param suffix what it adds to a TIMEX3 value
 */
record Zone(Optional<ZoneOffset> offset, String suffix) {}
