package org.parley.server.ledger;

import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Document;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Stance;
import org.parley.reader.Layers;
import org.parley.reader.attribution.Attribution;
import org.parley.reader.attribution.Speech;
import org.parley.reader.mention.Range;
import org.parley.reader.record.CodePoints;

/**
 * What to mark in an article's text: the layers on which its reading rests. Stretches of text are
 * first character and one past the last, in Unicode code points.
 *
 * @param actors phrases that stand for actors
 * @param places names of places
 * @param times words that name a time
 * @param speech who is said to say what
 */
public record Highlights(
    List<ActorMark> actors, List<PlaceMark> places, List<TimeMark> times, List<SpeechMark> speech) {

  /** A phrase that stands for actors, and what decided. */
  public record ActorMark(int begin, int end, List<Actor> actors, String why) {}

  /** A name of a place, and what spoke for it. */
  public record PlaceMark(int begin, int end, Place place, String why) {}

  /** Words that name a time. */
  public record TimeMark(int begin, int end, String value, Optional<Interval> interval) {}

  /** A stretch of text. */
  public record Stretch(int begin, int end) {}

  /** The words of a source, a cue and a content, as in PolNeAR, and whom the source stands for. */
  public record SpeechMark(
      List<Stretch> source,
      List<Stretch> cue,
      List<Stretch> content,
      List<Actor> speakers,
      Stance stance) {}

  /** What these layers hold. */
  static Highlights of(Document document, Layers layers) {
    var points = new CodePoints(document.text());
    var actors = layers.actors().get();
    var attributions = layers.attributions().get();
    var speech = new Speech(attributions, actors, points::span);
    return new Highlights(
        actors.mentions().stream()
            .filter(mention -> !mention.actors().isEmpty())
            .map(
                mention -> {
                  var at = stretch(mention.range(), points);
                  return new ActorMark(at.begin(), at.end(), mention.actors(), mention.why());
                })
            .toList(),
        layers.places().get().stream()
            .map(
                mention -> {
                  var at = stretch(mention.range(), points);
                  return new PlaceMark(at.begin(), at.end(), mention.place(), mention.why());
                })
            .toList(),
        layers.times().get().stream()
            .filter(mention -> !mention.isDuration())
            .map(
                mention -> {
                  var at = stretch(mention.range(), points);
                  return new TimeMark(at.begin(), at.end(), mention.value(), mention.interval());
                })
            .toList(),
        attributions.stream()
            .filter(attribution -> attribution.depth() == 0)
            .map(attribution -> mark(attribution, speech.speakers(attribution), points))
            .toList());
  }

  private static SpeechMark mark(Attribution said, List<Actor> speakers, CodePoints points) {
    return new SpeechMark(
        stretches(said.source(), points),
        stretches(said.cue(), points),
        stretches(said.content(), points),
        speakers,
        said.stance());
  }

  private static List<Stretch> stretches(List<Range> ranges, CodePoints points) {
    return ranges.stream().map(range -> stretch(range, points)).toList();
  }

  private static Stretch stretch(Range range, CodePoints points) {
    var span = points.span(range);
    return new Stretch(span.begin(), span.end());
  }
}
