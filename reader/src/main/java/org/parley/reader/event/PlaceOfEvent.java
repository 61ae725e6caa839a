package org.parley.reader.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Precision;
import org.parley.reader.mention.place.PlaceMention;

/**
 * Which of a sentence's places is the place of a predicate: one said with a preposition of place,
 * or the object of the deed, near it in the graph. A verbal act has a place only where the sentence
 * says that it was done there.
 */
public final class PlaceOfEvent {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "around",
          "outside",
          "inside",
          "over",
          "across",
          "along",
          "into",
          "north",
          "south",
          "east",
          "west",
          "towards",
          "toward",
          "from",
          "off",
          "within",
          "through",
          "against",
          "throughout",
          "between");
  private static final Set<String> SAID_AT = Set.of("in", "at");
  private static final Set<String> PARTS =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "district",
          "region",
          "port",
          "area",
          "state",
          "island",
          "camp",
          "capital",
          "outskirts",
          "street",
          "north",
          "south",
          "east",
          "west",
          "center",
          "centre",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "part",
          "parts",
          "coast",
          "territory",
          "enclave",
          "strip",
          "stronghold",
          "most",
          "county",
          "valley",
          "municipality");
  private static final Set<EventType> DEEDS =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.PROTEST,
          EventType.AID);
  private static final int FARTHEST_DEED = 8;
  private static final int FARTHEST_SAYING = 2;
  private static final int WIDEST_PHRASE = 5;

  private final List<PlaceMention> places;

  /** A chooser among the places of a document. */
  public PlaceOfEvent(List<PlaceMention> places) {
    this.places = places;
  }

  /**
   * The place of an event of this type whose predicate is at a token, if its sentence tells one.
   */
  public Optional<PlaceMention> of(Sentence sentence, int predicate, EventType type) {
    var graph = sentence.graph();
    var isDeed = DEEDS.contains(type);
    var farthest = isDeed || type == EventType.CONSULT ? FARTHEST_DEED : FARTHEST_SAYING;
    return places.stream()
        .filter(p -> p.sentence() == sentence.index())
        .filter(
            p -> isSaidAsPlace(sentence, p, isDeed) || isDeed && isObject(sentence, p, predicate))
        .map(p -> new Candidate(p, ClauseDistance.between(graph, predicate, p.last())))
        .filter(c -> c.distance() <= farthest)
        .min(
            Comparator.comparingInt((Candidate c) -> c.distance() + 2 * coarseness(c.place()))
                .thenComparingInt(c -> c.place().first()))
        .map(Candidate::place);
  }

  private static int coarseness(PlaceMention mention) {
    return mention.place().precision().orElse(Precision.COUNTRY) == Precision.COUNTRY ? 1 : 0;
  }

  private static boolean isObject(Sentence sentence, PlaceMention place, int predicate) {
    var graph = sentence.graph();
    return graph.head(place.last()) == predicate && graph.is(place.last(), "obj", "nsubj:pass");
  }

  /** Whether a preposition of place stands before the name, or "of" after a noun of place. */
  private static boolean isSaidAsPlace(Sentence sentence, PlaceMention place, boolean isDeed) {
    for (var at = place.first() - 1; at >= Math.max(0, place.first() - WIDEST_PHRASE); at--) {
      var token = sentence.token(at);
      var word = token.text().toLowerCase(Locale.ROOT);
      if (word.equals("of")) {
        return at > 0 && PARTS.contains(sentence.token(at - 1).lemma().toLowerCase(Locale.ROOT));
      }
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        return isDeed ? WHERE.contains(word) : SAID_AT.contains(word);
      }
      var isCutOff =
          token.isVerb()
              || token.tag().equals("CC") && at < place.first() - 1
              || token.text().equals(".");
      if (isCutOff) {
        return false;
      }
    }
    return false;
  }

  private record Candidate(PlaceMention place, int distance) {}
}
