package org.parley.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Words;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Status;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.EventRef;
import org.parley.model.situation.Telling;

/**
 * One event of one article, with what its comparison with others needs.
 *
 * @param document id of the article
 * @param told the day the article was published; empty when unknown
 * @param event the event
 * @param words the words that tell it, without empty ones
 * @param truceActs the acts of ceasefires that the same words tell, as names of acts
 */
public record Mention(
    String document,
    Optional<LocalDate> told,
    Event event,
    Set<String> words,
    Set<String> truceActs) {
  /** Longest time, in days, that one act takes; what lasts longer is an episode. */
  private static final int ONE_ACT = 2;

  /** Days after which an article looks back on an event rather than reports it. */
  private static final int NEWS = 7;

  /** The events of readings, in the readings' order. */
  public static List<Mention> of(Collection<Reading> readings, TruceActs truceActs) {
    var mentions = new ArrayList<Mention>();
    for (var reading : readings) {
      var document = reading.document();
      for (var event : reading.events()) {
        mentions.add(
            new Mention(
                document.id(),
                document.published(),
                event,
                words(event),
                truceActs.toldBy(document.id(), event.evidence())));
      }
    }
    return mentions;
  }

  /** The words that tell what happened; where it happened is compared by itself. */
  private static Set<String> words(Event event) {
    var words = new TreeSet<>(Words.of(event.evidence()));
    event
        .where()
        .ifPresent(
            place -> words.removeAll(Set.of(place.name().toLowerCase(Locale.ROOT).split(" "))));
    return words;
  }

  EventRef ref() {
    return new EventRef(document, event.id());
  }

  RecordRef name() {
    return new RecordRef(document, event.id());
  }

  Telling telling() {
    return Telling.of(document, told, event);
  }

  /** Actors and recipients together. */
  List<Actor> everybody() {
    return Parties.union(event.actor(), event.recipient());
  }

  boolean isMutual() {
    return event.type().isMutual()
        && !event.actor().isEmpty()
        && Parties.within(event.recipient(), event.actor());
  }

  /** Whether the deed goes on for days, so that two articles may give it two days. */
  boolean lasts() {
    return Types.lasts(event.type()) && !event.mode().contains("release");
  }

  boolean isPlanned() {
    return event.status() == Status.PLANNED;
  }

  /** Whether it tells of a stretch of war, and not of one act in it. */
  boolean isEpisode() {
    return isViolent()
        && (event.when().filter(when -> when.days() > ONE_ACT).isPresent()
            || event.when().isEmpty() && Words.nameEpisode(words));
  }

  boolean isViolent() {
    return event.type() == EventType.ASSAULT;
  }

  /** Whether it has a day of its own. */
  boolean isDated() {
    return event.when().filter(when -> when.days() <= ONE_ACT).isPresent();
  }

  /** Whether the article reports it as news: dated, and within days of publication. */
  boolean isNews() {
    return isDated()
        && told.filter(day -> !event.when().get().last().plusDays(NEWS).isBefore(day)).isPresent();
  }

  /** Whether it is told on the day it happened, or the day after. */
  boolean isFresh() {
    return isDated()
        && told.filter(day -> !event.when().get().last().plusDays(1).isBefore(day)).isPresent();
  }

  /** The day by which it is put in order: its first, or else the day it was told. */
  LocalDate day() {
    return event.when().map(Interval::first).or(() -> told).orElse(LocalDate.MAX);
  }
}
