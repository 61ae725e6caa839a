package org.parley.ledger.correction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/** What corrections say when each has been weighed against later ones. */
final class Standing {
  private Standing() {}

  /**
   * What a correction is on.
   *
   * @param a one record
   * @param b the other, or the same where the correction is on one alone
   */
  record Subject(Layer layer, RecordRef a, RecordRef b) {
    boolean isOneRecord() {
      return a.equals(b);
    }
  }

  /** Of each subject the latest correction, but for those that were withdrawn. */
  static Map<Subject, Correction> of(Collection<Correction> corrections) {
    var latest = new LinkedHashMap<Subject, Correction>();
    for (var correction : new TreeSet<>(corrections)) {
      latest.put(new Subject(correction.layer(), correction.a(), correction.b()), correction);
    }
    latest.values().removeIf(correction -> correction.ruling() == Ruling.WITHDRAWN);
    return latest;
  }
}
