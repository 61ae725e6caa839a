package org.parley.ledger.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.situation.DisputeKind;
import org.parley.model.situation.Side;

/**
 * Somebody says that somebody else did it.
 *
 * @param speakers who says it
 * @param accused who is said to have done it
 * @param claim what is claimed, in Parley's words
 * @param words what is claimed, in the article's words
 * @param when the time it speaks of
 * @param document the article
 */
record Accusation(
    List<Actor> speakers,
    List<Actor> accused,
    String claim,
    List<String> words,
    Optional<Interval> when,
    String document) {
  /** Whether each accuses the other. */
  boolean isReturnedBy(Accusation other) {
    return Parties.meet(speakers, other.accused)
        && Parties.meet(other.speakers, accused)
        && !Parties.meet(speakers, other.speakers);
  }

  private Side side() {
    return new Side(speakers, claim, words, List.of(document));
  }

  /** One question for each pair that accuse each other; what others accuse them of are findings. */
  static Stream<Question> mutual(String subject, String about, Collection<Accusation> accusations) {
    var questions = new ArrayList<Question>();
    var inOrder = List.copyOf(accusations);
    for (var i = 0; i < inOrder.size(); i++) {
      for (var j = i + 1; j < inOrder.size(); j++) {
        if (inOrder.get(i).isReturnedBy(inOrder.get(j))) {
          questions.add(question(subject, about, inOrder.get(i), inOrder.get(j), inOrder));
        }
      }
    }
    return questions.stream();
  }

  private static Question question(
      String subject, String about, Accusation a, Accusation b, List<Accusation> all) {
    return new Question(
        DisputeKind.MUTUAL_ACCUSATION,
        subject,
        about,
        a.when.or(b::when),
        a.side(),
        b.side(),
        Parties.union(a.accused, b.accused),
        all.stream()
            .filter(other -> !Parties.meet(other.speakers, a.speakers))
            .filter(other -> !Parties.meet(other.speakers, b.speakers))
            .map(Accusation::side)
            .toList());
  }
}
