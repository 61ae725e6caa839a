package org.parley.export.flat;

import java.util.stream.Stream;
import org.parley.export.TruceAct;
import org.parley.model.situation.ActTelling;

/** One article's telling of one act. */
record ActAccount(TruceAct of, ActTelling telling) {
  static Stream<ActAccount> of(TruceAct act) {
    return act.act().accounts().stream().map(telling -> new ActAccount(act, telling));
  }
}
