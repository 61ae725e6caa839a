/**
 * What many readings say together, side by side: incidents with every account, ceasefires with
 * their lives, tallies with their owners, disputes. Begin at {@link
 * org.parley.model.situation.SituationReport}. Nothing here decides who is right.
 */
@NullMarked
package org.parley.model.situation;

import org.jspecify.annotations.NullMarked;
