package org.parley.reader.tally;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.TallyKind;
import org.parley.reader.event.PlaceOfEvent;
import org.parley.reader.mention.actor.ActorMention;
import org.parley.reader.mention.place.PlaceMention;

/**
 * Whom a count counts: the actors of its noun; for "people" and numbers that stand alone those of
 * the count that it goes on with, or the people of the place where it happened; for troops sent the
 * sender.
 */
final class CountedActors {
  private static final int TOTAL_REACH = 4;
  private static final int FARTHEST = 3;
  private static final Set<String> BYSTANDERS =
      Set.of("CVL", "COP", "MED", "JRN", "EDU", "REL", "LAB");

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
   * @param before whom the count that it goes on with counts; empty when it stands by itself
   * @param by who did it
   */
  List<Actor> of(Sentence sentence, Count count, List<Actor> before, List<Actor> by) {
    if (count.kind() == TallyKind.STRIKES) {
      return List.of();
    }
    if (pointsBack(sentence, count) && !before.isEmpty()) {
      return before;
    }
    var named = named(sentence, count);
    if (named.isPresent() && !isBare(sentence, named.get())) {
      return named.get().actors();
    }
    if (count.kind() == TallyKind.TROOPS) {
      return sender(sentence, count)
          .map(CountedActors::forces)
          .or(() -> named.map(ActorMention::actors))
          .orElse(List.of());
    }
    return local(sentence, count, named, by)
        .map(List::of)
        .or(() -> named.map(ActorMention::actors))
        .orElse(List.of());
  }

  /** Whether a count has no noun of its own: "15 wounded", "three others", "two of them". */
  boolean pointsBack(Sentence sentence, Count count) {
    var phrase = count.phrase();
    return !phrase.hasNoun() && !count.construction().equals("total")
        || phrase.hasNoun() && lemma(sentence, phrase.noun()).startsWith("other")
        || !sentence.token(phrase.noun()).isNoun();
  }

  /** The mention that the noun belongs to, or that of its complement: "members of the military". */
  private Optional<ActorMention> named(Sentence sentence, Count count) {
    var actors = findings.actors();
    var noun = count.phrase().noun();
    var own = actors.at(sentence.index(), noun);
    if (own.isPresent() && !isBare(sentence, own.get())) {
      return own;
    }
    var graph = sentence.graph();
    return graph.children(noun, "nmod").stream()
        .filter(
            c ->
                graph.children(c, "case").stream()
                    .anyMatch(p -> Set.of("of", "from").contains(lemma(sentence, p))))
        .flatMap(c -> actors.at(sentence.index(), c).stream())
        .findFirst()
        .or(
            () ->
                count.construction().equals("total")
                    ? ofTotal(sentence, count.word())
                    : Optional.empty())
        .or(() -> own);
  }

  /** "the Palestinian death toll". */
  private Optional<ActorMention> ofTotal(Sentence sentence, int total) {
    for (var at = total; at >= Math.max(0, total - TOTAL_REACH); at--) {
      var mention = findings.actors().at(sentence.index(), at);
      if (mention.isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
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

  /** "Russia sent 2,000 peacekeepers": they are Russia's. */
  private Optional<ActorMention> sender(Sentence sentence, Count count) {
    var graph = sentence.graph();
    var verb = graph.head(count.phrase().noun());
    return verb == DependencyGraph.NONE || !graph.is(count.phrase().noun(), "obj")
        ? Optional.empty()
        : graph.children(verb, "nsubj").stream()
            .flatMap(s -> findings.actors().at(sentence.index(), s).stream())
            .findFirst();
  }

  private static List<Actor> forces(ActorMention sender) {
    return sender.actors().stream().map(a -> a.isBareState() ? a.in("MIL") : a).toList();
  }

  /** The people of the place where it happened; of those whom police hold, those of its country. */
  private Optional<Actor> local(
      Sentence sentence, Count count, Optional<ActorMention> named, List<Actor> by) {
    var sector =
        named.flatMap(m -> m.actors().stream().findFirst()).map(Actor::sector).orElse("CVL");
    if (!BYSTANDERS.contains(sector) || named.isEmpty() && !isAnybody(sentence, count.phrase())) {
      return Optional.empty();
    }
    if (count.kind() == TallyKind.DETAINED && by.size() == 1 && by.get(0).isOfState()) {
      return Optional.of(by.get(0).in(sector));
    }
    return place(sentence, count)
        .flatMap(p -> p.place().country())
        .map(country -> new Actor(country, sector, ""));
  }

  private boolean isAnybody(Sentence sentence, Phrase phrase) {
    return !phrase.hasNoun() || words.anybody().contains(lemma(sentence, phrase.noun()));
  }

  /** The place told at the verb, at the verbs above it, or last before it in the paragraph. */
  private Optional<PlaceMention> place(Sentence sentence, Count count) {
    var graph = sentence.graph();
    var found = placeOf.of(sentence, count.word(), EventType.ASSAULT);
    var above = graph.ancestors(count.word());
    for (var step = 0; step < Math.min(FARTHEST, above.size()) && found.isEmpty(); step++) {
      found = placeOf.of(sentence, above.get(step), EventType.ASSAULT);
    }
    return found.or(() -> lastBefore(sentence));
  }

  private Optional<PlaceMention> lastBefore(Sentence sentence) {
    return findings.places().stream()
        .filter(p -> p.sentence() < sentence.index() && p.sentence() >= sentence.index() - 2)
        .filter(p -> findings.sentences().get(p.sentence()).paragraph() == sentence.paragraph())
        .reduce((a, b) -> b);
  }

  private static String lemma(Sentence sentence, int at) {
    return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
  }
}
