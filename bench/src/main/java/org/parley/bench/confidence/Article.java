package org.parley.bench.confidence;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.model.reading.Event;
import org.parley.reader.confidence.Candidate;

/**
 * An article with gold and what the rules find in it.
 *
 * @param id its id
 * @param set the name of the set that it belongs to
 * @param gold what an annotator found
 * @param candidates what the rules find
 */
record Article(String id, String set, List<GoldEvent> gold, List<Candidate> candidates) {

  /** Each candidate with whether gold holds it. */
  List<Example> examples() {
    var matched = Alignment.of(gold, candidates.stream().map(Candidate::event).toList()).matched();
    return IntStream.range(0, candidates.size())
        .mapToObj(i -> new Example(candidates.get(i).features(), matched.contains(i)))
        .toList();
  }

  /** The score of the candidates that are kept. */
  Score score(Predicate<Candidate> kept) {
    List<Event> events = candidates.stream().filter(kept).map(Candidate::event).toList();
    return Score.of(gold, events);
  }
}
