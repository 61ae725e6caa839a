/**
 * A ledger over HTTP: REST under {@code /api/v1}, live updates, and the page. Begin at {@link
 * org.parley.server.Server}. Reads go to {@code records}, writes through {@code ledger}; {@code
 * api} knows HTTP and nothing else.
 */
@NullMarked
package org.parley.server;

import org.jspecify.annotations.NullMarked;
