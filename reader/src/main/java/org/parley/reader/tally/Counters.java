package org.parley.reader.tally;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.reader.event.ArgumentFinder;
import org.parley.reader.mention.actor.ActorMention;

/**
 * Whose number a count is: the speakers of its words, or the subject of a verb of counting above it
 * ("the agency put the toll at 20", "a report by the police claiming 56 fatalities").
 */
final class Counters {
  private static final int FARTHEST = 4;

  private final Findings findings;
  private final TallyWords words;

  Counters(Findings findings, TallyWords words) {
    this.findings = findings;
    this.words = words;
  }

  /** Whose number it is; empty for the publisher's own voice. */
  List<Actor> of(Sentence sentence, Count count) {
    var speakers = new LinkedHashSet<Actor>();
    findings
        .speech()
        .accountsOf(count.phrase().quantity().range())
        .forEach(a -> speakers.addAll(a.speakers()));
    if (speakers.isEmpty()) {
      speakers.addAll(counter(sentence, count));
    }
    return List.copyOf(speakers);
  }

  private List<Actor> counter(Sentence sentence, Count count) {
    var arguments = new ArgumentFinder(sentence);
    return sentence.graph().ancestors(count.phrase().quantity().last()).stream()
        .limit(FARTHEST)
        .filter(
            at ->
                sentence.token(at).isVerb() && words.counts().contains(sentence.token(at).lemma()))
        .flatMap(verb -> arguments.ofVerb(verb).fillers("nsubj").stream())
        .filter(subject -> subject != count.phrase().noun())
        .flatMap(subject -> named(sentence, subject).stream())
        .findFirst()
        .map(Counters::voices)
        .orElse(List.of());
  }

  /** The subject's actors, or those of its author: "reports by the police". */
  private Optional<ActorMention> named(Sentence sentence, int subject) {
    var authors = sentence.graph().children(subject, "nmod", "nmod:poss").stream();
    return Stream.concat(Stream.of(subject), authors)
        .flatMap(at -> findings.actors().at(sentence.index(), at).stream())
        .findFirst();
  }

  private static List<Actor> voices(ActorMention mention) {
    return mention.actors().stream().map(a -> a.isBareState() ? a.in("GOV") : a).toList();
  }
}
