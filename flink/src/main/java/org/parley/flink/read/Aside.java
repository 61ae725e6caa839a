package org.parley.flink.read;

/**
 * A line beside the readings.
 *
 * @param origin file and line that it is about
 * @param words why an article was skipped, or what is remarkable about one that was read
 */
public record Aside(String origin, String words) {}
