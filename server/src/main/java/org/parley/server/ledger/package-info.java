/**
 * The store while it is served: {@link org.parley.server.ledger.LiveLedger} takes articles and
 * corrections, and gives what is known now or was known on a day. {@link
 * org.parley.server.ledger.Highlights} finds what to mark in an article's text.
 */
@NullMarked
package org.parley.server.ledger;

import org.jspecify.annotations.NullMarked;
