package org.parley.ledger.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;

/**
 * What a data set covers, by what is in it: the news is only held against it for what it could
 * have.
 *
 * @param first its first day; empty when nothing in it has a day
 * @param last its last day
 * @param countries the countries of its places and parties
 * @param types the types of its events
 */
public record Scope(
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    NavigableSet<String> countries,
    NavigableSet<EventType> types) {
  /** Of what a data set tells. */
  static Scope of(Collection<Told> incidents, Collection<Truce> truces) {
    var days =
        Stream.concat(
                incidents.stream().flatMap(one -> one.when().stream()),
                truces.stream().flatMap(one -> one.when().stream()))
            .toList();
    var countries = new TreeSet<String>();
    incidents.forEach(one -> countries.addAll(countries(one)));
    truces.forEach(one -> countries.addAll(countries(one.parties())));
    var types = new TreeSet<EventType>();
    incidents.forEach(one -> types.add(one.type()));
    return new Scope(
        days.stream().map(Interval::first).min(LocalDate::compareTo),
        days.stream().map(Interval::last).max(LocalDate::compareTo),
        countries,
        types);
  }

  /** Where it was; where no place is told, the countries of the parties. */
  private static List<String> countries(Told told) {
    var place = told.where().flatMap(Place::country);
    return place.isPresent()
        ? List.of(place.get())
        : countries(Stream.concat(told.actor().stream(), told.recipient().stream()).toList());
  }

  private static List<String> countries(List<Actor> actors) {
    return actors.stream().filter(Actor::isOfState).map(Actor::place).distinct().toList();
  }

  /** Whether the data set could have it: of its types, days and countries. */
  boolean covers(Told told) {
    return types.contains(told.type()) && covers(told.when()) && covers(countries(told));
  }

  /** Whether the data set could have it. */
  boolean covers(Truce truce) {
    return covers(truce.when()) && covers(countries(truce.parties()));
  }

  private boolean covers(Optional<Interval> when) {
    return when.isPresent()
        && first.isPresent()
        && last.isPresent()
        && when.get().overlaps(Interval.of(first.get(), last.get()));
  }

  private boolean covers(List<String> lands) {
    return lands.stream().anyMatch(countries::contains);
  }
}
