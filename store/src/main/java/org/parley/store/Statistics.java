package org.parley.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a store holds.
 *
 * @param readings entries of the log; a document read twice with two outcomes has two
 * @param documents distinct documents
 * @param undated documents without a date line
 * @param corrections rulings of analysts
 * @param firstPublished the oldest date line
 * @param lastPublished the newest date line
 * @param firstArrived when the first reading came in
 * @param lastArrived when the last reading came in
 * @param bytes size on disk
 */
public record Statistics(
    long readings,
    long documents,
    long undated,
    long corrections,
    Optional<LocalDate> firstPublished,
    Optional<LocalDate> lastPublished,
    Optional<Instant> firstArrived,
    Optional<Instant> lastArrived,
    long bytes) {}
