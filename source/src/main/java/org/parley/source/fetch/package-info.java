/**
 * Pages and feeds from the web, politely and safely. Begin at {@link
 * org.parley.source.fetch.Fetcher}, which fetches one address; {@link
 * org.parley.source.fetch.Robots} and {@link org.parley.source.fetch.Turns} say whether and when it
 * may, {@link org.parley.source.fetch.PublicHosts} where it may go.
 */
@NullMarked
package org.parley.source.fetch;

import org.jspecify.annotations.NullMarked;
