package org.parley.model.reading;

import java.util.List;
import java.util.Optional;

/**
 * One act in the life of a ceasefire, as an article tells it.
 *
 * @param act which act
 * @param by who did it; for a violation, who is said to have broken the truce
 * @param kind humanitarian, unilateral, local, general, permanent: what the article says it is
 * @param when when the act was done, or when the truce takes effect
 * @param speakers who says so; empty for the publisher's own voice
 * @param evidence the words that tell it
 * @param because the entry and construction that made it
 */
public record CeasefireAct(
    ActKind act,
    List<Actor> by,
    List<String> kind,
    Optional<Interval> when,
    List<Actor> speakers,
    List<Span> evidence,
    Optional<Explanation> because) {
  public CeasefireAct {
    by = Lists.orEmpty(by);
    kind = Lists.orEmpty(kind).stream().map(CeasefireAct::first).filter(k -> !k.isEmpty()).toList();
    speakers = Lists.orEmpty(speakers);
    evidence = Lists.orEmpty(evidence);
  }

  /** Of the {@code a|b} of a gold file the first counts. */
  private static String first(String kind) {
    return kind.split("\\|", 2)[0];
  }
}
