package org.parley.model.situation;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;

/**
 * Two parties say things that cannot both be true. Found, not judged.
 *
 * @param id content hash of its question and sides
 * @param kind on what they differ
 * @param about the question, in Parley's words
 * @param when the time it is about; empty when not told
 * @param sides two sides, each with its words
 * @param silent who is concerned and has not spoken
 * @param findings what third parties say on the same question
 * @param documents the articles that tell it
 */
public record Dispute(
    String id,
    DisputeKind kind,
    String about,
    Optional<Interval> when,
    List<Side> sides,
    List<Actor> silent,
    List<Side> findings,
    List<String> documents) {
  public Dispute {
    sides = List.copyOf(sides);
    silent = List.copyOf(silent);
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
    if (sides.size() != 2) {
      throw new IllegalArgumentException("A dispute has two sides, not " + sides.size());
    }
  }
}
