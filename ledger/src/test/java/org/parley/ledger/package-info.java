/** The ledger's specification: small stories in, a situation out. Begin at {@link Story}. */
@NullMarked
package org.parley.ledger;

import org.jspecify.annotations.NullMarked;
