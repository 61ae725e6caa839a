package org.parley.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.ledger.likeness.Days;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Places;
import org.parley.ledger.likeness.Words;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Status;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.EventRef;
import org.parley.model.situation.Telling;

/**
 * One event of one article, with what its comparison with others asks of it, worked out once: an
 * event is compared many times.
 */
public final class Mention {
  /** Longest time, in days, that one act takes; what lasts longer is an episode. */
  private static final int ONE_ACT = 2;

  /** Days after which an article looks back on an event rather than reports it. */
  private static final int NEWS = 7;

  private static final String RELEASE = "release";

  private final Citation article;
  private final Event event;
  private final List<String> words;
  private final List<String> numbers;
  private final List<String> plainWords;
  private final Set<String> truceActs;
  private final List<Actor> everybody;
  private final List<Actor> actors;
  private final List<Actor> recipients;
  private final Set<String> actorPlaces;
  private final Set<String> recipientPlaces;
  private final LocalDate day;
  private final Optional<Days> days;
  private final Optional<Days> ownDays;
  private final String placeName;
  private final boolean mutual;
  private final boolean namesEpisode;
  private final boolean news;
  private final boolean fresh;
  private final boolean episode;
  private final boolean victimsAccount;

  private Mention(Citation article, Event event, Set<String> truceActs) {
    this.article = article;
    this.event = event;
    this.truceActs = truceActs;
    var told = wordsOf(event);
    this.words = List.copyOf(told);
    this.numbers = List.copyOf(Words.numbers(told));
    this.plainWords = List.copyOf(Words.withoutNumbers(told));
    this.everybody = Parties.union(event.actor(), event.recipient());
    this.actors = Parties.distinct(event.actor());
    this.recipients = Parties.distinct(event.recipient());
    this.actorPlaces = places(event.actor());
    this.recipientPlaces = places(event.recipient());
    this.mutual =
        event.type().isMutual()
            && !event.actor().isEmpty()
            && Parties.within(event.recipient(), event.actor());
    this.day = event.when().map(Interval::first).or(this::told).orElse(LocalDate.MAX);
    this.days = event.when().map(Days::of);
    this.ownDays = days.filter(when -> when.count() <= ONE_ACT);
    this.placeName = event.where().map(Places::name).orElse("");
    this.namesEpisode = Words.nameEpisode(told);
    this.news = isToldWithin(NEWS);
    this.fresh = isToldWithin(1);
    this.episode = isViolent() && (days.isPresent() ? ownDays.isEmpty() : namesEpisode);
    this.victimsAccount = Parties.meet(event.speakers(), event.recipient());
  }

  /**
   * The events of readings, in the readings' order.
   *
   * @param readings in canonical order
   * @param truceActs which words tell acts of ceasefires
   */
  public static List<Mention> of(Collection<Reading> readings, TruceActs truceActs) {
    var mentions = new ArrayList<Mention>();
    for (var reading : readings) {
      var cited = reading.document();
      for (var event : reading.events()) {
        var acts = truceActs.toldBy(cited.id(), event.evidence());
        mentions.add(new Mention(cited, event, acts));
      }
    }
    return mentions;
  }

  /** The words that tell what happened; where it happened is compared by itself. */
  private static Set<String> wordsOf(Event event) {
    var words = new TreeSet<>(Words.of(event.evidence()));
    event.where().ifPresent(place -> words.removeAll(Set.of(Places.name(place).split(" +"))));
    return words;
  }

  private static Set<String> places(List<Actor> actors) {
    return actors.stream().map(Actor::place).collect(Collectors.toUnmodifiableSet());
  }

  String document() {
    return article.id();
  }

  /**
   * Who tells it, and keeps apart what is two: its article, or the data set that it is a row of.
   */
  String teller() {
    return article.dataSet().orElse(article.id());
  }

  /** The article that tells it. */
  Citation article() {
    return article;
  }

  Optional<LocalDate> told() {
    return article.published();
  }

  Event event() {
    return event;
  }

  EventType type() {
    return event.type();
  }

  /** The words that tell it, without empty ones. */
  List<String> words() {
    return words;
  }

  /** Those of its words that are numbers. */
  List<String> numbers() {
    return numbers;
  }

  /** Those of its words that are no numbers. */
  List<String> plainWords() {
    return plainWords;
  }

  /** The acts of ceasefires that the same words tell, as names of acts. */
  Set<String> truceActs() {
    return truceActs;
  }

  EventRef ref() {
    return new EventRef(document(), event.id());
  }

  RecordRef name() {
    return new RecordRef(document(), event.id());
  }

  Telling telling() {
    return Telling.of(document(), told(), event);
  }

  /** Actors and recipients together. */
  List<Actor> everybody() {
    return everybody;
  }

  /** Who does it, each party once. */
  List<Actor> actors() {
    return actors;
  }

  /** To whom, each party once. */
  List<Actor> recipients() {
    return recipients;
  }

  /** The countries and bodies that act. */
  Set<String> actorPlaces() {
    return actorPlaces;
  }

  /** The countries and bodies that are acted upon. */
  Set<String> recipientPlaces() {
    return recipientPlaces;
  }

  boolean isMutual() {
    return mutual;
  }

  /** Whether the deed goes on for days, so that two articles may give it two days. */
  boolean lasts() {
    return Types.lasts(event.type()) && !event.mode().contains(RELEASE);
  }

  boolean isPlanned() {
    return event.status() == Status.PLANNED;
  }

  /** Whether it tells of a stretch of war, and not of one act in it. */
  boolean isEpisode() {
    return episode;
  }

  /** Whether its words name a stretch of war. */
  boolean namesEpisode() {
    return namesEpisode;
  }

  boolean isViolent() {
    return event.type() == EventType.ASSAULT;
  }

  /** Whether it has a day of its own. */
  boolean isDated() {
    return ownDays.isPresent();
  }

  /** When it happened, in days. */
  Optional<Days> days() {
    return days;
  }

  /** Whether both are told of a place that goes by one name or gazetteer id. */
  boolean isWhere(Mention other) {
    return event.where().isPresent()
        && other.event.where().isPresent()
        && (placeName.equals(other.placeName)
            || Places.sameEntry(event.where().get(), other.event.where().get()));
  }

  /** Whether it is the claim of those who suffer it. */
  boolean isVictimsAccount() {
    return victimsAccount;
  }

  /**
   * Whether both have days of their own, more than one apart, and no act of a truce in common: then
   * they cannot be one, and nothing else needs to be compared.
   */
  boolean isAnotherDayThan(Mention other) {
    return ownDays.isPresent()
        && other.ownDays.isPresent()
        && ownDays.get().gap(other.ownDays.get()) > 1
        && (truceActs.isEmpty() || Collections.disjoint(truceActs, other.truceActs));
  }

  /** Whether the article reports it as news: dated, and within days of publication. */
  boolean isNews() {
    return news;
  }

  /** Whether it is told on the day it happened, or the day after. */
  boolean isFresh() {
    return fresh;
  }

  private boolean isToldWithin(int limit) {
    return ownDays.isPresent()
        && told().filter(on -> ownDays.get().last() + limit >= on.toEpochDay()).isPresent();
  }

  /** The day by which it is put in order: its first, or else the day it was told. */
  LocalDate day() {
    return day;
  }

  @Override
  public String toString() {
    return document() + ":" + event.id();
  }
}
