/**
 * What a ledger knows, in the formats its readers live in. Begin at {@link
 * org.parley.export.Format}: each format writes a {@link org.parley.export.Dossier} to a {@link
 * org.parley.export.Target} and returns what it could not hold.
 */
@NullMarked
package org.parley.export;

import org.jspecify.annotations.NullMarked;
