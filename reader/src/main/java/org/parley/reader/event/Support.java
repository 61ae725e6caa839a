package org.parley.reader.event;

/**
 * A support verb as it stands in a sentence.
 *
 * @param verb its entry
 * @param frame its arguments
 * @param token the verb
 */
record Support(LightVerb verb, Frame frame, int token) {}
