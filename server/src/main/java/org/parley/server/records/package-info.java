/**
 * What the server reads from: one side of records to filter, page through and look up. Begin at
 * {@link org.parley.server.records.Records}; {@link org.parley.server.records.Snapshot} holds them
 * in memory, and a database can take its place behind the same interface.
 */
@NullMarked
package org.parley.server.records;

import org.jspecify.annotations.NullMarked;
