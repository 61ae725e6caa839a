/**
 * From acts in many articles to the lives of ceasefires. Begin at {@link
 * org.parley.ledger.ceasefire.Lives}: reports of one truce are brought together, their acts told
 * once ({@link org.parley.ledger.ceasefire.Acts}), what each speaker says last is kept ({@link
 * org.parley.ledger.ceasefire.Claims}), and a table ({@link org.parley.ledger.ceasefire.Phases})
 * says what an act does to a truce, by whose voice.
 */
@NullMarked
package org.parley.ledger.ceasefire;

import org.jspecify.annotations.NullMarked;
