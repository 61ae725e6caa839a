package org.parley.server.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ledger.view.Facets;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Event;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Span;
import org.parley.model.situation.ActTelling;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Count;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.Side;
import org.parley.model.situation.SpeakerCount;
import org.parley.model.situation.StateClaim;
import org.parley.model.situation.TallyGroup;
import org.parley.model.situation.Telling;

/**
 * What a filter can ask of a record, whatever its kind.
 *
 * @param times when it happened; empty when nobody tells
 * @param told the first day on which it was told, to give what has no date its place in a list
 * @param parties codes of who did it and to whom
 * @param speakers codes of who says so; {@value Facets#PUBLISHER} for a publisher's own voice
 * @param types its types
 * @param statuses how it is told, or where it stands
 * @param places where, as far as it is known
 * @param documents the articles that tell it
 * @param words its words in lower case, and those of the articles on which it rests
 */
record Facts(
    List<Interval> times,
    Optional<LocalDate> told,
    Set<String> parties,
    Set<String> speakers,
    Set<String> types,
    Set<String> statuses,
    List<Place> places,
    Set<String> documents,
    String words) {
  /** The day that puts it in its place: when it happened, or else when it was first told. */
  Optional<LocalDate> day() {
    return times.stream().findFirst().map(Interval::first).or(() -> told);
  }

  static Facts of(Incident incident, Wording wording) {
    var accounts = incident.accounts();
    return new Facts(
        both(incident.when().stream(), accounts.stream().flatMap(a -> a.when().stream())),
        accounts.stream().flatMap(a -> a.told().stream()).min(LocalDate::compareTo),
        codes(
            accounts.stream()
                .flatMap(a -> Stream.concat(a.actor().stream(), a.recipient().stream()))),
        voices(accounts.stream().map(Telling::speakers), accounts.stream().map(Telling::deniedBy)),
        accounts.stream().map(a -> a.type().name()).collect(Collectors.toSet()),
        accounts.stream().map(a -> a.status().code()).collect(Collectors.toSet()),
        both(incident.where().stream(), accounts.stream().flatMap(a -> a.where().stream())),
        accounts.stream().map(Telling::document).collect(Collectors.toSet()),
        words(
            spans(accounts, Telling::words),
            accounts.stream().flatMap(a -> a.where().stream()).map(Place::name),
            accounts.stream()
                .flatMap(
                    a ->
                        Stream.concat(
                            wording.title(a.document()), wording.event(a.document(), a.event())))));
  }

  static Facts of(Ceasefire truce, Wording wording) {
    var tellings = truce.acts().stream().flatMap(act -> act.accounts().stream()).toList();
    return new Facts(
        truce.acts().stream().flatMap(act -> act.when().stream()).toList(),
        tellings.stream().flatMap(t -> t.told().stream()).min(LocalDate::compareTo),
        codes(Stream.concat(truce.parties().stream(), truce.mediator().stream())),
        voices(
            tellings.stream().map(t -> t.speakers()),
            truce.state().stream().map(StateClaim::speakers)),
        Set.copyOf(truce.kind()),
        Set.of(truce.phase().code()),
        List.of(),
        Set.copyOf(truce.documents()),
        words(
            spans(tellings, ActTelling::words),
            truce.kind().stream(),
            truce.documents().stream().flatMap(wording::title),
            tellings.stream().flatMap(t -> wording.ceasefire(t.document(), t.report()))));
  }

  static Facts of(Dispute dispute, Wording wording) {
    var sides = both(dispute.sides().stream(), dispute.findings().stream());
    return new Facts(
        dispute.when().stream().toList(),
        Optional.empty(),
        codes(
            Stream.concat(
                dispute.silent().stream(), sides.stream().flatMap(s -> s.speakers().stream()))),
        voices(sides.stream().map(Side::speakers), Stream.empty()),
        Set.of(dispute.kind().code()),
        Set.of(),
        List.of(),
        Set.copyOf(dispute.documents()),
        words(
            Stream.of(dispute.about()),
            sides.stream().flatMap(s -> Stream.concat(Stream.of(s.claim()), s.words().stream())),
            dispute.documents().stream().flatMap(wording::title)));
  }

  static Facts of(TallyGroup group, Wording wording) {
    var history = group.counts().stream().flatMap(c -> c.history().stream()).toList();
    return new Facts(
        history.stream().flatMap(c -> c.when().stream()).toList(),
        history.stream().flatMap(c -> c.told().stream()).min(LocalDate::compareTo),
        codes(Stream.concat(group.who().stream(), group.by().stream())),
        voices(group.counts().stream().map(SpeakerCount::speakers), Stream.empty()),
        Set.of(group.kind().code()),
        Set.of(),
        List.of(),
        group.members().stream().map(m -> m.document()).collect(Collectors.toSet()),
        words(
            Stream.of(group.kind().code()),
            history.stream()
                .map(Count::source)
                .flatMap(
                    tally ->
                        Stream.concat(
                            wording.title(tally.document()),
                            wording.tally(tally.document(), tally.tally())))));
  }

  static Facts of(Reading reading, Wording wording) {
    var events = reading.events();
    var cited = reading.document();
    return new Facts(
        cited.published().map(Interval::of).stream().toList(),
        cited.published(),
        codes(
            events.stream()
                .flatMap(e -> Stream.concat(e.actor().stream(), e.recipient().stream()))),
        voices(events.stream().map(Event::speakers), events.stream().map(Event::deniedBy)),
        events.stream().map(e -> e.type().name()).collect(Collectors.toSet()),
        events.stream().map(e -> e.status().code()).collect(Collectors.toSet()),
        events.stream().flatMap(e -> e.where().stream()).distinct().toList(),
        Set.of(cited.id()),
        words(
            Stream.concat(Stream.of(cited.title(), cited.id()), cited.source().stream()),
            events.stream().flatMap(Wording::of),
            reading.tallies().stream().flatMap(t -> wording.tally(cited.id(), t.id())),
            reading.ceasefires().stream().flatMap(c -> wording.ceasefire(cited.id(), c.id()))));
  }

  private static <T> List<T> both(Stream<T> some, Stream<T> more) {
    return Stream.concat(some, more).distinct().toList();
  }

  private static Set<String> codes(Stream<Actor> actors) {
    return actors.map(Actor::code).collect(Collectors.toSet());
  }

  /** Who speaks: each list of speakers is one voice, and an empty one the publisher's. */
  private static Set<String> voices(Stream<List<Actor>> tellers, Stream<List<Actor>> others) {
    var said =
        tellers.flatMap(
            speakers ->
                speakers.isEmpty()
                    ? Stream.of(Facets.PUBLISHER)
                    : speakers.stream().map(Actor::code));
    return Stream.concat(said, others.flatMap(Collection::stream).map(Actor::code))
        .collect(Collectors.toSet());
  }

  private static <T> Stream<String> spans(List<T> of, Function<T, List<Span>> words) {
    return of.stream().flatMap(one -> words.apply(one).stream()).map(Span::text);
  }

  /** All of them, each once; a search finds what stands in any. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, and never written
  private static String words(Stream<String>... all) {
    return Stream.of(all)
        .flatMap(Function.identity())
        .distinct()
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }
}
