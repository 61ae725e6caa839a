package org.parley.cli.inspect;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.actor.ActorMention;
import org.parley.reader.record.CodePoints;

/**
 * A phrase that stands for actors.
 *
 * @param begin first character
 * @param end one past the last
 * @param text the phrase
 * @param actors whom it stands for
 * @param why what decided
 */
record ActorView(int begin, int end, String text, List<Actor> actors, String why)
    implements View.Item {

  static ActorView of(ActorMention found, CodePoints points) {
    var span = points.span(found.range());
    return new ActorView(span.begin(), span.end(), span.text(), found.actors(), found.why());
  }

  @Override
  public String line() {
    return begin
        + "-"
        + end
        + "  "
        + text.replaceAll("\\s+", " ")
        + "  "
        + actors.stream().map(Actor::code).collect(Collectors.joining(", "))
        + "  because "
        + why;
  }
}
