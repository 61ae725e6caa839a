/**
 * What happened: predicates of the valency lexicon and their arguments. Begin at {@link
 * org.parley.reader.event.EventFinder}. Which words tell an event is data (lexicon/*.yml); what
 * grammar does to every predicate alike is {@link org.parley.reader.event.ArgumentFinder}.
 */
@NullMarked
package org.parley.reader.event;

import org.jspecify.annotations.NullMarked;
