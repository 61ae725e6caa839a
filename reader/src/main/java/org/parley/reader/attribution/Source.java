package org.parley.reader.attribution;

/**
 * Words that name a speaker.
 *
 * @param words the phrase, without relative clauses
 * @param head its head token; of the antecedent where the phrase is "who" or "which"
 */
record Source(Words words, int head) {}
