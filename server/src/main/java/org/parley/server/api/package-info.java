/**
 * The REST interface: {@link org.parley.server.api.Routes} lists it, {@code openapi.yaml} beside
 * the page describes it, and a test holds the two together. Faults are problems after RFC 9457.
 */
@NullMarked
package org.parley.server.api;

import org.jspecify.annotations.NullMarked;
