package org.parley.flink.fold;

/**
 * What an arena's readings say together, at some moment.
 *
 * @param arena the arena
 * @param line an {@link ArenaReport} as JSON
 */
public record Folded(String arena, String line) {}
