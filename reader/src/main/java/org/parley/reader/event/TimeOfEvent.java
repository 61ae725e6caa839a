package org.parley.reader.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.reader.mention.time.TimeMention;

/**
 * Which of a sentence's times is the time of a predicate: the nearest in the graph, unless a verb of
 * saying or another clause stands between. "Said on Wednesday that X fired on Monday" gives Monday to
 * the firing.
 */
public final class TimeOfEvent {
  private static final int FARTHEST = 8;

  private final List<TimeMention> times;

  /** A chooser among the times of a document. */
  public TimeOfEvent(List<TimeMention> times) {
    this.times = times;
  }

  /** The time of the predicate at a token, if its sentence tells one. */
  public Optional<TimeMention> of(Sentence sentence, int predicate) {
    var graph = sentence.graph();
    return times.stream()
        .filter(t -> t.sentence() == sentence.index() && t.interval().isPresent())
        .map(t -> new Candidate(t, distance(graph, predicate, t)))
        .filter(c -> c.distance() <= FARTHEST)
        .min(
            Comparator.comparingInt(Candidate::distance)
                .thenComparingInt(c -> Math.abs(c.time().first() - predicate)))
        .map(Candidate::time);
  }

  private static int distance(DependencyGraph graph, int predicate, TimeMention time) {
    var best = Integer.MAX_VALUE;
    for (var token = time.first(); token <= time.last(); token++) {
      best = Math.min(best, ClauseDistance.between(graph, predicate, token));
    }
    return best;
  }

  private record Candidate(TimeMention time, int distance) {}
}
