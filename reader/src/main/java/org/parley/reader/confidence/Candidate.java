package org.parley.reader.confidence;

import org.parley.model.reading.Event;

/**
 * An event that the rules found, however doubtful.
 *
 * @param event the record, its confidence not yet set
 * @param features what speaks for and against it
 */
public record Candidate(Event event, Features features) {}
