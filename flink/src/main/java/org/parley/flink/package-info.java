/**
 * The same reader and the same ledger as a job of Apache Flink. Begin at {@link
 * org.parley.flink.Plan}, which is the picture of the job; its stages stand in the packages {@code
 * source}, {@code read}, {@code fold} and {@code sink}, in the order of the data. {@link
 * org.parley.flink.ParleyFlink} is the command.
 */
@NullMarked
package org.parley.flink;

import org.jspecify.annotations.NullMarked;
