package org.parley.reader.mention.actor;

import java.util.List;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.Range;

/**
 * A noun phrase or pronoun that stands for actors.
 *
 * @param sentence place of its sentence in the text
 * @param first first token of its name or noun phrase, without relative clauses
 * @param last last token, included
 * @param head the token on which the rest of the phrase hangs
 * @param range its characters
 * @param actors whom it stands for, in the order in which they are named; several for "both sides"
 * @param person whether it names one human being
 * @param why the entries of knowledge or the earlier mention that decided, one short line
 */
public record ActorMention(
    int sentence,
    int first,
    int last,
    int head,
    Range range,
    List<Actor> actors,
    boolean person,
    String why) {
  public ActorMention {
    actors = List.copyOf(actors);
  }
}
