/**
 * How a situation is split, so that what comes in touches a small part of it. Begin at {@link
 * org.parley.ledger.arena.Arena}; {@link org.parley.ledger.arena.Parts} puts the parts together
 * again.
 */
@NullMarked
package org.parley.ledger.arena;

import org.jspecify.annotations.NullMarked;
