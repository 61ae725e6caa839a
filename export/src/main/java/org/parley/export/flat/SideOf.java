package org.parley.export.flat;

import java.util.stream.Stream;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Side;

/** What one side, or a third party, says on one question. */
record SideOf(Dispute dispute, String role, Side side) {
  static Stream<SideOf> of(Dispute dispute) {
    return Stream.concat(
        dispute.sides().stream().map(side -> new SideOf(dispute, "side", side)),
        dispute.findings().stream().map(side -> new SideOf(dispute, "third party", side)));
  }
}
