package org.parley.ledger.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.situation.ActTelling;
import org.parley.model.situation.Ceasefire;

/**
 * A ceasefire as one side tells it.
 *
 * @param ceasefire id of its life
 * @param parties who is to cease fire
 * @param when the first day that this side gives one of its acts
 * @param documents the articles or rows of this side that tell it
 */
public record Truce(
    String ceasefire, List<Actor> parties, Optional<Interval> when, List<String> documents) {
  public Truce {
    parties = List.copyOf(parties);
    documents = List.copyOf(documents);
  }

  /** What one side tells of it; empty when it tells nothing. */
  static Optional<Truce> of(Ceasefire ceasefire, Predicate<String> isOfSide) {
    var documents = ceasefire.documents().stream().filter(isOfSide).toList();
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    var when =
        ceasefire.acts().stream()
            .flatMap(act -> act.accounts().stream())
            .filter(telling -> isOfSide.test(telling.document()))
            .map(ActTelling::when)
            .flatMap(Optional::stream)
            .min((a, b) -> a.first().compareTo(b.first()));
    return Optional.of(new Truce(ceasefire.id(), ceasefire.parties(), when, documents));
  }
}
