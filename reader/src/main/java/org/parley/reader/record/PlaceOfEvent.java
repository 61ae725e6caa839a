package org.parley.reader.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Precision;
import org.parley.reader.mention.place.PlaceMention;

/** Which of a sentence's places is the place of a predicate: one said with a preposition of place, near it in the graph. */
final class PlaceOfEvent {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "on", "around", "outside", "inside", "over", "across", "along", "of",
          "into", "north", "south", "east", "west", "towards", "toward", "from", "off", "within", "through");
  private static final int FARTHEST = 8;

  private final List<PlaceMention> places;

  /** A chooser among the places of a document. */
  PlaceOfEvent(List<PlaceMention> places) {
    this.places = places;
  }

  /** The place of the predicate at a token, if its sentence tells one. */
  Optional<PlaceMention> of(Sentence sentence, int predicate) {
    var graph = sentence.graph();
    return places.stream()
        .filter(p -> p.sentence() == sentence.index() && isSaidAsPlace(sentence, p))
        .map(p -> new Candidate(p, TimeOfEvent.distance(graph, predicate, p.last())))
        .filter(c -> c.distance() <= FARTHEST)
        .min(
            Comparator.comparingInt((Candidate c) -> c.distance() + 2 * coarseness(c.place()))
                .thenComparingInt(c -> c.place().first()))
        .map(Candidate::place);
  }

  private static int coarseness(PlaceMention mention) {
    return mention.place().precision().orElse(Precision.COUNTRY) == Precision.COUNTRY ? 1 : 0;
  }

  /** Whether a preposition of place stands before the name, or a noun of place between them. */
  private static boolean isSaidAsPlace(Sentence sentence, PlaceMention place) {
    for (var at = place.first() - 1; at >= Math.max(0, place.first() - 5); at--) {
      var token = sentence.token(at);
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        return WHERE.contains(token.lemma().toLowerCase(java.util.Locale.ROOT));
      }
      if (token.isVerb() || token.tag().equals("CC") && at < place.first() - 1 || token.text().equals(".")) {
        return false;
      }
    }
    return false;
  }

  private record Candidate(PlaceMention place, int distance) {}
}
