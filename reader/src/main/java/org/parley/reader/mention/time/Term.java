package org.parley.reader.mention.time;

/**
 * Words of one class that stand at a place.
 *
 * @param kind the class, such as {@code MONTH}
 * @param value what they stand for, such as {@code 5}
 * @param end one past the last word
 */
record Term(String kind, String value, int end) {}
