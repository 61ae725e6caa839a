package org.parley.reader.tally;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.TallyKind;
import org.parley.reader.event.PlaceOfEvent;
import org.parley.reader.mention.actor.ActorMention;

/**
 * Whom a count counts: the actors of its noun; for "people" and numbers that stand alone those of the
 * count that it goes on with, or the people of the place where it happened; for troops sent the sender.
 */
final class CountedActors {
  private static final Set<TallyKind> THINGS = Set.of(TallyKind.STRIKES);

  private final Findings findings;
  private final TallyWords words;
  private final PlaceOfEvent placeOf;

  CountedActors(Findings findings, TallyWords words) {
    this.findings = findings;
    this.words = words;
    this.placeOf = new PlaceOfEvent(findings.places());
  }

  /**
   * Whom a count counts; empty when the article does not say.
   *
   * @param before whom the last count of this sentence or the one before counts
   */
  List<Actor> of(Sentence sentence, Count count, List<Actor> before) {
    if (THINGS.contains(count.kind())) {
      return List.of();
    }
    var named = named(sentence, count.phrase());
    var saysNothing = isAnybody(sentence, count.phrase());
    if (named.isPresent() && !(saysNothing && isBare(sentence, named.get()))) {
      return named.get().actors();
    }
    if (count.kind() == TallyKind.TROOPS) {
      return named.map(ActorMention::actors).orElse(List.of());
    }
    if (isContinued(sentence, count) && !before.isEmpty()) {
      return before;
    }
    var there = saysNothing ? people(sentence, count) : Optional.<Actor>empty();
    return there
        .map(List::of)
        .or(() -> named.map(ActorMention::actors))
        .orElse(List.of());
  }

  private Optional<ActorMention> named(Sentence sentence, Phrase phrase) {
    return findings.actors().at(sentence.index(), phrase.noun());
  }

  /** Whether the noun says nothing of who they are. */
  private boolean isAnybody(Sentence sentence, Phrase phrase) {
    return !phrase.hasNoun() || words.anybody().contains(lemma(sentence, phrase.noun()));
  }

  /** Whether a mention names no country or group by its own words. */
  private static boolean isBare(Sentence sentence, ActorMention mention) {
    for (var at = mention.first(); at <= mention.last(); at++) {
      if (sentence.token(at).isCapitalised() && at > 0) {
        return false;
      }
    }
    return true;
  }

  /** Numbers that stand alone, "others" and parts count the same people as the number before. */
  private boolean isContinued(Sentence sentence, Count count) {
    var phrase = count.phrase();
    return !phrase.hasNoun()
        || count.construction().equals("part")
        || lemma(sentence, phrase.noun()).startsWith("other")
        || !sentence.token(phrase.noun()).isNoun();
  }

  private Optional<Actor> people(Sentence sentence, Count count) {
    return placeOf
        .of(sentence, count.word(), EventType.ASSAULT)
        .flatMap(p -> p.place().country())
        .map(country -> new Actor(country, "CVL", ""));
  }

  private static String lemma(Sentence sentence, int at) {
    return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
  }
}
