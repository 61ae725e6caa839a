package org.parley.reader.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.reading.Interval;
import org.parley.reader.confidence.Features;
import org.parley.reader.event.ClauseDistance;
import org.parley.reader.mention.time.TimeMention;

/**
 * The times that an event may have: each that its sentence names (or that began then and goes on,
 * or lasted so long), those of the sentences around it, the day of publication, and none.
 */
public final class TimeCandidates {
  private static final int BACK = 3;

  private final List<TimeMention> times;
  private final List<TimeMention> lengths;
  private final Optional<LocalDate> published;
  private final TimeFeatures features;

  /** For one document. */
  public TimeCandidates(
      List<Sentence> sentences, List<TimeMention> times, Optional<LocalDate> published) {
    this.times = times.stream().filter(t -> t.interval().isPresent()).toList();
    this.lengths = times.stream().filter(t -> t.interval().isEmpty() && t.isDuration()).toList();
    this.published = published;
    this.features = new TimeFeatures(sentences, this.times, published);
  }

  /** The candidates of one telling, at least one. */
  public List<TimeCandidate> of(Occasion occasion) {
    var own = in(times, occasion.sentence().index());
    var distances = own.stream().map(t -> distance(occasion, t)).toList();
    var nearest = distances.stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
    var found = new ArrayList<TimeCandidate>();
    for (var i = 0; i < own.size(); i++) {
      var distance = distances.get(i);
      var rank = (int) distances.stream().filter(d -> d < distance).count();
      var time = own.get(i);
      var speaksFor = features.own(occasion, time, distance, rank, own.size());
      found.add(new TimeCandidate(time.interval(), true, speaksFor));
    }
    addAround(occasion, nearest, found);
    published.ifPresent(day -> addUntil(day, occasion, nearest, found));
    found.add(new TimeCandidate(Optional.empty(), false, features.none(occasion, nearest)));
    return found;
  }

  private void addAround(Occasion occasion, int nearest, List<TimeCandidate> found) {
    var here = occasion.sentence().index();
    var rank = 0;
    for (var at = here - 1; at >= Math.max(0, here - BACK); at--) {
      var before = in(times, at);
      for (var i = before.size() - 1; i >= 0; i--) {
        var time = before.get(i);
        var speaksFor = features.before(occasion, time, nearest, rank++);
        found.add(new TimeCandidate(time.interval(), false, speaksFor));
      }
    }
    for (var time : in(times, here + 1)) {
      var speaksFor = features.next(occasion, time, nearest);
      found.add(new TimeCandidate(time.interval(), false, speaksFor));
    }
  }

  /** What goes on until the day of publication, and that day. */
  private void addUntil(LocalDate day, Occasion occasion, int nearest, List<TimeCandidate> found) {
    for (var time : in(times, occasion.sentence().index())) {
      var first = time.interval().map(Interval::first).filter(day::isAfter);
      var speaksFor = features.running(occasion, time, distance(occasion, time));
      first.ifPresent(f -> found.add(told(Interval.of(f, day), speaksFor)));
    }
    for (var time : in(lengths, occasion.sentence().index())) {
      var speaksFor = features.lasting(occasion, time, distance(occasion, time));
      Duration.of(time.value())
          .ifPresent(d -> found.add(told(Interval.of(day.minus(d), day), speaksFor)));
    }
    var speaksFor = features.published(occasion, nearest);
    found.add(new TimeCandidate(Optional.of(Interval.of(day)), false, speaksFor));
  }

  private static TimeCandidate told(Interval when, Features speaksFor) {
    return new TimeCandidate(Optional.of(when), true, speaksFor);
  }

  private static List<TimeMention> in(List<TimeMention> times, int sentence) {
    return times.stream().filter(t -> t.sentence() == sentence).toList();
  }

  private static int distance(Occasion occasion, TimeMention time) {
    var best = Integer.MAX_VALUE;
    for (var token = time.first(); token <= time.last(); token++) {
      var graph = occasion.sentence().graph();
      best = Math.min(best, ClauseDistance.between(graph, occasion.trigger(), token));
    }
    return best;
  }
}
