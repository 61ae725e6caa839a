package org.parley.model.reading;

import java.util.List;
import java.util.Optional;

/**
 * One telling of something, with its owner. Accounts are kept side by side and never merged.
 *
 * @param speakers who says it, outermost speaker first; empty for the publisher's own voice
 * @param stance how the speaker stands to it
 * @param source the words that name the speaker, if there are any
 * @param cue the words that show the saying ("said", "according to"), if there are any
 * @param content the words that are said
 */
public record Account(
    List<Actor> speakers,
    Stance stance,
    Optional<Span> source,
    Optional<Span> cue,
    Optional<Span> content) {
  public Account {
    speakers = List.copyOf(speakers);
  }
}
