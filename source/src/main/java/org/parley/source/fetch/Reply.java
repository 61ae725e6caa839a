package org.parley.source.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * What came back for one request.
 *
 * @param status of HTTP; 0 where nothing came back
 * @param body what it holds; empty unless the status is 200
 * @param location where it sends one
 * @param validators to show next time
 * @param rest how long the server wants to be left alone
 * @param fault what went wrong on the way, one line
 */
record Reply(
    int status,
    Body body,
    Optional<String> location,
    Validators validators,
    Optional<Duration> rest,
    Optional<Fault> fault) {

  /**
   * What went wrong on the way.
   *
   * @param reason one line
   * @param isPassing whether it may go better later
   */
  record Fault(String reason, boolean isPassing) {}

  static Reply failed(String reason, boolean isPassing) {
    return new Reply(
        0,
        Body.empty(),
        Optional.empty(),
        Validators.none(),
        Optional.empty(),
        Optional.of(new Fault(reason, isPassing)));
  }
}
