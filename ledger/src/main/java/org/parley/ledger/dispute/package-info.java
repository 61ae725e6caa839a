/**
 * Where two parties say things that cannot both be true. Begin at {@link
 * org.parley.ledger.dispute.Disputes}; each kind has a class of its own that finds it. Nothing is
 * judged.
 */
@NullMarked
package org.parley.ledger.dispute;

import org.jspecify.annotations.NullMarked;
