package org.parley.ledger.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Status;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Telling;

/**
 * An incident as one side tells it, by its telling that is dated and placed most closely.
 *
 * @param incident id of the incident
 * @param type PLOVER event type
 * @param actor who did it
 * @param recipient to whom
 * @param when when
 * @param where where
 * @param documents the articles or rows of this side that tell it
 */
public record Told(
    String incident,
    EventType type,
    List<Actor> actor,
    List<Actor> recipient,
    Optional<Interval> when,
    Optional<Place> where,
    List<String> documents) {
  public Told {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    documents = List.copyOf(documents);
  }

  /** What one side tells of an incident as done; empty when it tells nothing of it. */
  static Optional<Told> of(Incident incident, Predicate<String> isOfSide) {
    var tellings =
        incident.accounts().stream()
            .filter(telling -> isOfSide.test(telling.document()))
            .filter(telling -> telling.status() == Status.ACTUAL)
            .toList();
    return tellings.stream()
        .min(
            Comparator.comparing((Telling t) -> t.when().map(Interval::days).orElse(Long.MAX_VALUE))
                .thenComparing(t -> t.where().isEmpty()))
        .map(
            best ->
                new Told(
                    incident.id(),
                    best.type(),
                    best.actor(),
                    best.recipient(),
                    best.when(),
                    best.where(),
                    tellings.stream().map(Telling::document).distinct().toList()));
  }

  /** Actors and recipients, each party once. */
  Collection<Actor> everybody() {
    return Parties.union(actor, recipient);
  }
}
