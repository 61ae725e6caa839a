package org.parley.source.fetch;

import java.util.Optional;

/**
 * By what a server recognises what somebody has already (RFC 9110, section 8.8), as it gave them.
 *
 * @param etag its entity tag
 * @param modified its date of the last change
 */
public record Validators(Optional<String> etag, Optional<String> modified) {
  /** Of what was never fetched. */
  public static Validators none() {
    return new Validators(Optional.empty(), Optional.empty());
  }
}
