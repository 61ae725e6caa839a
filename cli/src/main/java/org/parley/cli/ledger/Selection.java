package org.parley.cli.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Moment;
import org.parley.model.reading.Place;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Count;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Side;
import org.parley.model.situation.SituationReport;
import org.parley.model.situation.TallyGroup;
import org.parley.model.situation.Telling;

/**
 * What a user wants to see of a situation. A record is kept when it meets every condition that is
 * set; where it has nothing that a condition asks for, it is left out, never guessed in.
 *
 * @param place name or part of the name of a place, or a country's ISO 3166-1 alpha-3 code;
 *     ceasefires have no place, and meet it when a party is of that country
 * @param party code of an actor or its beginning up to a dot: {@code ARM} means {@code ARM.MIL} too
 * @param speaker the same, of somebody who speaks; {@value #PUBLISHER} for a publisher's own voice
 * @param from first day
 * @param to last day
 */
public record Selection(
    Optional<String> place,
    Optional<String> party,
    Optional<String> speaker,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /** Stands for the publishers' own voice. */
  public static final String PUBLISHER = "publisher";

  /** Everything. */
  public static Selection all() {
    return new Selection(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The part of a situation that meets the conditions. The documents stay: it rests on all. */
  public SituationReport of(SituationReport report) {
    var incidents = report.incidents().stream().filter(this::wants).toList();
    var kept = incidents.stream().map(Incident::id).collect(Collectors.toSet());
    return new SituationReport(
        report.parley(),
        report.documents(),
        incidents,
        report.ceasefires().stream().filter(this::wants).toList(),
        report.disputes().stream().filter(this::wants).toList(),
        report.tallies().stream()
            .filter(tally -> wants(tally, tally.incident().filter(kept::contains).isPresent()))
            .toList());
  }

  private boolean wants(Incident incident) {
    var accounts = incident.accounts();
    return place
            .map(
                wanted ->
                    Stream.concat(
                            incident.where().stream(),
                            accounts.stream().flatMap(account -> account.where().stream()))
                        .anyMatch(where -> isAt(where, wanted)))
            .orElse(true)
        && isOfParty(
            Stream.concat(actors(accounts, Telling::actor), actors(accounts, Telling::recipient)))
        && isTold(accounts.stream().map(Telling::speakers).toList())
        && isIn(
            Stream.concat(
                incident.when().stream(),
                accounts.stream().flatMap(account -> account.when().stream())));
  }

  private boolean wants(Ceasefire ceasefire) {
    return place.map(wanted -> anyOf(ceasefire.parties(), wanted)).orElse(true)
        && isOfParty(ceasefire.parties().stream())
        && isTold(
            Stream.concat(
                    ceasefire.acts().stream()
                        .flatMap(act -> act.accounts().stream())
                        .map(account -> account.speakers()),
                    ceasefire.state().stream().map(claim -> claim.speakers()))
                .toList())
        && isIn(ceasefire.acts().stream().flatMap(act -> act.when().stream()));
  }

  private boolean wants(Dispute dispute) {
    return place
            .map(
                wanted ->
                    contains(dispute.about(), wanted)
                        || anyOf(
                            sides(dispute).flatMap(s -> s.speakers().stream()).toList(), wanted))
            .orElse(true)
        && isOfParty(
            Stream.concat(
                dispute.silent().stream(), sides(dispute).flatMap(s -> s.speakers().stream())))
        && isTold(sides(dispute).map(Side::speakers).toList())
        && isIn(dispute.when().stream());
  }

  private static Stream<Side> sides(Dispute dispute) {
    return Stream.concat(dispute.sides().stream(), dispute.findings().stream());
  }

  private boolean wants(TallyGroup tally, boolean isOfKeptIncident) {
    return (place.isEmpty() || isOfKeptIncident)
        && isOfParty(Stream.concat(tally.who().stream(), tally.by().stream()))
        && isTold(tally.counts().stream().map(count -> count.speakers()).toList())
        && isIn(
            tally.counts().stream()
                .flatMap(count -> count.history().stream())
                .map(Count::when)
                .flatMap(Optional::stream));
  }

  private static <T> Stream<Actor> actors(List<T> of, Function<T, List<Actor>> part) {
    return of.stream().flatMap(one -> part.apply(one).stream());
  }

  private static boolean isAt(Place where, String wanted) {
    return contains(where.name(), wanted)
        || where.country().filter(wanted::equalsIgnoreCase).isPresent();
  }

  private static boolean contains(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private static boolean anyOf(Collection<Actor> actors, String wanted) {
    return actors.stream().anyMatch(actor -> isWithin(actor, wanted));
  }

  private static boolean isWithin(Actor actor, String wanted) {
    var code = actor.code().toLowerCase(Locale.ROOT);
    var prefix = wanted.toLowerCase(Locale.ROOT);
    return code.equals(prefix) || code.startsWith(prefix + ".");
  }

  private boolean isOfParty(Stream<Actor> actors) {
    return party.isEmpty() || anyOf(actors.toList(), party.get());
  }

  private boolean isTold(List<List<Actor>> voices) {
    return speaker.isEmpty()
        || (speaker.get().equals(PUBLISHER)
            ? voices.stream().anyMatch(List::isEmpty)
            : voices.stream().anyMatch(speakers -> anyOf(speakers, speaker.get())));
  }

  /** Whether one of the times has a day in common with the days that are wanted. */
  private boolean isIn(Stream<Interval> times) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    var wanted = new Interval(from.map(Moment::of), to.map(Moment::of));
    return times.anyMatch(
        time ->
            (from.isEmpty() || !time.last().isBefore(wanted.first()))
                && (to.isEmpty() || !time.first().isAfter(wanted.last())));
  }
}
