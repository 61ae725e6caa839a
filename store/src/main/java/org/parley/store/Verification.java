package org.parley.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.ledger.likeness.ContentId;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;

/** Looks over a log, row by row in order: nothing missing, nothing changed, everything readable. */
final class Verification {
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Filing> filings = new HashMap<>();
  private long readings;
  private long corrections;

  void reading(long number, String outcome, String document, String json) {
    inSequence("reading", ++readings, number);
    readings = number;
    unchanged("reading " + number, outcome, json);
    try {
      var filing = Filing.of(number, Json.read(json, Reading.class));
      filings.put(filing.document(), filing);
      if (!filing.document().equals(document)) {
        faults.add(
            "reading "
                + number
                + ": filed under "
                + document
                + ", but it is of "
                + filing.document());
      }
    } catch (IllegalArgumentException e) {
      faults.add("reading " + number + ": cannot be read: " + e.getMessage());
    }
  }

  void correction(long number, String outcome, String json) {
    inSequence("correction", ++corrections, number);
    corrections = number;
    unchanged("correction " + number, outcome, json);
    try {
      Json.read(json, Correction.class);
    } catch (IllegalArgumentException e) {
      faults.add("correction " + number + ": cannot be read: " + e.getMessage());
    }
  }

  private void inSequence(String what, long expected, long number) {
    if (number != expected) {
      faults.add(what + " " + expected + ": missing; the next one is " + number);
    }
  }

  private void unchanged(String what, String outcome, String json) {
    if (!ContentId.hash(json).equals(outcome)) {
      faults.add(what + ": changed since it came in");
    }
  }

  /** Where the readings belong that count, by document. */
  Map<String, Filing> filings() {
    return filings;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
