package org.parley.cli.inspect;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Span;
import org.parley.model.reading.Stance;
import org.parley.reader.attribution.Attribution;
import org.parley.reader.mention.Range;
import org.parley.reader.record.CodePoints;

/**
 * An attribution as PolNeAR has it, with whom the source stands for.
 *
 * @param source stretches {@code [begin, end]} of the words that name the speaker
 * @param cue those of the words that show the saying
 * @param content those of the words that are said
 * @param speakers whom the source stands for, where that is known
 * @param stance how the speaker stands to it
 * @param text the words of all three, for human eyes
 */
record AttributionView(
    List<List<Integer>> source,
    List<List<Integer>> cue,
    List<List<Integer>> content,
    List<Actor> speakers,
    Stance stance,
    Words text)
    implements View.Item {

  /** The words themselves. */
  record Words(String source, String cue, String content) {}

  static AttributionView of(Attribution found, List<Actor> speakers, CodePoints points) {
    return new AttributionView(
        stretches(found.source(), points),
        stretches(found.cue(), points),
        stretches(found.content(), points),
        speakers,
        found.stance(),
        new Words(
            words(found.source(), points),
            words(found.cue(), points),
            words(found.content(), points)));
  }

  private static List<List<Integer>> stretches(List<Range> ranges, CodePoints points) {
    return ranges.stream().map(points::span).map(s -> List.of(s.begin(), s.end())).toList();
  }

  private static String words(List<Range> ranges, CodePoints points) {
    return ranges.stream()
        .map(points::span)
        .map(Span::text)
        .map(text -> text.replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }

  @Override
  public String line() {
    var who = text.source().isEmpty() ? "(nobody named)" : text.source();
    var codes = speakers.stream().map(Actor::code).collect(Collectors.joining(", "));
    return who
        + (codes.isEmpty() ? "" : " [" + codes + "]")
        + " | "
        + text.cue()
        + " ("
        + stance.code()
        + ") | "
        + text.content();
  }
}
