package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.reading.Account;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Span;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.mention.Range;

/**
 * Who speaks at each place of a document: its attributions with their sources resolved to actors.
 */
public final class Speech {
  private final List<Attribution> attributions;
  private final ActorIndex actors;
  private final Function<Range, Span> spans;

  /**
   * The speech of a document.
   *
   * @param attributions who says what
   * @param actors whom the words stand for
   * @param spans turns ranges of the text into spans of a record
   */
  public Speech(List<Attribution> attributions, ActorIndex actors, Function<Range, Span> spans) {
    this.attributions = List.copyOf(attributions);
    this.actors = actors;
    this.spans = spans;
  }

  /**
   * The accounts that hold some words, that of the innermost speaker first; empty: the publisher's
   * own.
   */
  public List<Account> accountsOf(Range words) {
    var found = new ArrayList<Account>();
    attributions.stream()
        .filter(a -> a.force() == Force.ASSERTIVE)
        .filter(a -> a.content().stream().anyMatch(c -> c.holds(words)))
        .sorted((a, b) -> Integer.compare(length(a), length(b)))
        .map(this::account)
        .flatMap(Optional::stream)
        .limit(1)
        .forEach(found::add);
    return found;
  }

  /** Who tells what some words tell; empty: the publisher. */
  public List<Actor> speakersOf(Range words) {
    return accountsOf(words).stream().flatMap(account -> account.speakers().stream()).toList();
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Range::length).sum();
  }

  /** The speakers of an attribution; empty when nobody is named or nobody is known by it. */
  public List<Actor> speakers(Attribution attribution) {
    return attribution
        .speaker()
        .flatMap(s -> actors.at(s.sentence(), s.token()))
        .map(m -> m.actors().stream().map(Speech::asSpeaker).toList())
        .orElse(List.of());
  }

  /** A country speaks through its government. */
  private static Actor asSpeaker(Actor actor) {
    return actor.isBareState() ? actor.in("GOV") : actor;
  }

  private Optional<Account> account(Attribution attribution) {
    var speakers = speakers(attribution);
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Account(
            speakers,
            attribution.stance(),
            attribution.source().stream().findFirst().map(spans),
            attribution.cue().stream().findFirst().map(spans),
            attribution.content().stream().findFirst().map(spans)));
  }
}
