package org.parley.reader.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.reader.mention.time.TimeMention;

/**
 * Which of a sentence's times is the time of a predicate: the nearest in the graph, unless a verb
 * of saying or another clause stands between. "Said on Wednesday that X fired on Monday" gives
 * Monday to the firing.
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
    return of(sentence, predicate, time -> true);
  }

  /** The time of the predicate at a token, among those that may be its time. */
  public Optional<TimeMention> of(
      Sentence sentence, int predicate, Predicate<TimeMention> eligible) {
    var graph = sentence.graph();
    return in(sentence)
        .filter(eligible)
        .map(t -> new Candidate(t, distance(graph, predicate, t)))
        .filter(c -> c.distance() <= FARTHEST)
        .min(
            Comparator.comparingInt(Candidate::distance)
                .thenComparingInt(c -> Math.abs(c.time().first() - predicate)))
        .map(Candidate::time);
  }

  /** The times that a sentence tells, as far as they name days. */
  public Stream<TimeMention> in(Sentence sentence) {
    return times.stream()
        .filter(t -> t.sentence() == sentence.index() && t.interval().isPresent())
        .filter(t -> !isOfName(sentence, t));
  }

  /** The year in the name of a war that labels a sentence: "2011 Libyan civil war: …". */
  private static boolean isOfName(Sentence sentence, TimeMention time) {
    return time.last() + 2 < sentence.labelEnd();
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
