package org.parley.ledger.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Count;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Side;
import org.parley.model.situation.TallyGroup;
import org.parley.model.situation.Telling;

/**
 * What a record is looked for by. Names and codes are in lower case.
 *
 * @param named names of places, or the text that may name one
 * @param lands codes of countries and actors that stand for a place
 * @param parties codes of who did it, or to whom
 * @param speakers codes of who says so; {@value #PUBLISHER} for a publisher's own voice
 * @param days the days it is about, in stretches that do not touch
 * @param incident for a tally the incident whose losses it counts: it is where the incident was
 */
public record Facets(
    String named,
    Set<String> lands,
    Set<String> parties,
    Set<String> speakers,
    List<Stretch> days,
    Optional<String> incident) {
  /** Stands for the publishers' own voice. */
  public static final String PUBLISHER = "publisher";

  /**
   * Some days.
   *
   * @param first the first of them
   * @param last the last of them
   */
  public record Stretch(LocalDate first, LocalDate last) {}

  public Facets {
    lands = Set.copyOf(lands);
    parties = Set.copyOf(parties);
    speakers = Set.copyOf(speakers);
    days = List.copyOf(days);
  }

  /** Of an incident: what any account says of it. */
  public static Facets of(Incident incident) {
    var accounts = incident.accounts();
    var places =
        Stream.concat(
                incident.where().stream(),
                accounts.stream().flatMap(account -> account.where().stream()))
            .toList();
    return new Facets(
        places.stream()
            .map(Place::name)
            .map(Facets::lower)
            .distinct()
            .collect(Collectors.joining("\n")),
        places.stream()
            .flatMap(place -> place.country().stream())
            .map(Facets::lower)
            .collect(Collectors.toSet()),
        codes(
            accounts.stream()
                .flatMap(a -> Stream.concat(a.actor().stream(), a.recipient().stream()))),
        voices(accounts.stream().map(Telling::speakers)),
        stretches(
            Stream.concat(
                incident.when().stream(), accounts.stream().flatMap(a -> a.when().stream()))),
        Optional.empty());
  }

  /** Of a ceasefire: it has no place but its parties' countries. */
  public static Facets of(Ceasefire ceasefire) {
    var parties = codes(ceasefire.parties().stream());
    return new Facets(
        "",
        parties,
        parties,
        voices(
            Stream.concat(
                ceasefire.acts().stream()
                    .flatMap(act -> act.accounts().stream())
                    .map(account -> account.speakers()),
                ceasefire.state().stream().map(claim -> claim.speakers()))),
        stretches(ceasefire.acts().stream().flatMap(act -> act.when().stream())),
        Optional.empty());
  }

  /** Of a dispute: its question may name a place, and who speaks may be of a country. */
  public static Facets of(Dispute dispute) {
    var sides = Stream.concat(dispute.sides().stream(), dispute.findings().stream()).toList();
    var speakers = codes(sides.stream().flatMap(side -> side.speakers().stream()));
    var parties = new TreeSet<>(speakers);
    parties.addAll(codes(dispute.silent().stream()));
    return new Facets(
        lower(dispute.about()),
        speakers,
        parties,
        voices(sides.stream().map(Side::speakers)),
        stretches(dispute.when().stream()),
        Optional.empty());
  }

  /** Of a group of tallies. */
  public static Facets of(TallyGroup tally) {
    return new Facets(
        "",
        Set.of(),
        codes(Stream.concat(tally.who().stream(), tally.by().stream())),
        voices(tally.counts().stream().map(count -> count.speakers())),
        stretches(
            tally.counts().stream()
                .flatMap(count -> count.history().stream())
                .map(Count::when)
                .flatMap(Optional::stream)),
        tally.incident());
  }

  /** A name or a code in lower case, the same in every locale. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Set<String> codes(Stream<Actor> actors) {
    return actors.map(Actor::code).map(Facets::lower).collect(Collectors.toSet());
  }

  private static Set<String> voices(Stream<? extends Collection<Actor>> voices) {
    var codes = new TreeSet<String>();
    voices.forEach(
        speakers -> {
          if (speakers.isEmpty()) {
            codes.add(PUBLISHER);
          }
          codes.addAll(codes(speakers.stream()));
        });
    return codes;
  }

  /** The days of all intervals, each once; stretches that touch are one. */
  private static List<Stretch> stretches(Stream<Interval> intervals) {
    var stretches = new ArrayList<Stretch>();
    intervals
        .map(interval -> new Stretch(interval.first(), interval.last()))
        .sorted(Comparator.comparing(Stretch::first).thenComparing(Stretch::last))
        .forEach(
            next -> {
              var before = stretches.isEmpty() ? next : stretches.get(stretches.size() - 1);
              if (stretches.isEmpty() || next.first().isAfter(before.last().plusDays(1))) {
                stretches.add(next);
              } else if (next.last().isAfter(before.last())) {
                stretches.set(stretches.size() - 1, new Stretch(before.first(), next.last()));
              }
            });
    return stretches;
  }
}
