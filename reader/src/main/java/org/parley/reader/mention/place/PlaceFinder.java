package org.parley.reader.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.reader.mention.Range;

/**
 * Finds the places that a text names and says which ones they are. First the names are recognised
 * ({@link ToponymRecognizer}), then each is resolved to a place by its size, by what the text says
 * of it, and by the other places of the text ({@link ToponymResolver}); a name stays when its place
 * is well known, or enough around it speaks for a place ({@link Plausibility}). Reads tokens and
 * tags, never the graph. Pure and safe for use by many threads.
 */
public final class PlaceFinder {
  private static final int MOST_OTHERS = 4;
  private static final double DOUBTFUL = 0.2;

  private final ToponymRecognizer recognizer;
  private final ToponymResolver resolver = new ToponymResolver();
  private final Demonyms demonyms = Demonyms.load();
  private final CompassParts parts;

  /** A finder that knows the places of this gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.recognizer = new ToponymRecognizer(gazetteer, PlaceCues.load(), demonyms);
    this.parts = new CompassParts(gazetteer);
  }

  /** The places named in a document, in the order of its text. */
  public List<PlaceMention> find(List<Sentence> sentences) {
    return find(sentences, List.of());
  }

  /**
   * The places named in a document, in the order of its text.
   *
   * @param otherNames where names of persons, groups and bodies stand; a place inside a longer one
   *     of these is not a mention of the place
   */
  public List<PlaceMention> find(List<Sentence> sentences, List<Range> otherNames) {
    var found = recognizer.find(sentences);
    var free = found.toponyms().stream().filter(t -> !isPartOfAny(t.range(), otherNames)).toList();
    var common = ToponymRecognizer.commonWords(sentences);
    var toponyms =
        new Containment(sentences).link(DocumentCues.doubted(free, found.otherNames(), common));
    var spokenOf = demonyms.counts(sentences);
    var weights = toponyms.stream().map(PlaceFinder::weight).toList();
    var resolved = resolver.resolve(toponyms, weights, spokenOf);
    return mentions(sentences, DocumentCues.supported(resolved, spokenOf.keySet()));
  }

  private static boolean isPartOfAny(Range range, List<Range> names) {
    return names.stream().anyMatch(n -> n.holds(range) && n.length() > range.length());
  }

  /** How much a name may tell for others before it is resolved itself. */
  private static double weight(Toponym toponym) {
    var likeliest =
        toponym.matches().stream()
            .max(Comparator.comparingDouble(m -> Prior.of(m, toponym.matches())));
    return Plausibility.of(toponym, likeliest) >= Plausibility.ENOUGH ? 1 : DOUBTFUL;
  }

  private List<PlaceMention> mentions(List<Sentence> sentences, List<Resolved> names) {
    var places = names.stream().filter(n -> Plausibility.of(n) >= Plausibility.ENOUGH).toList();
    var listed = places.stream().filter(p -> p.best().isPresent()).toList();
    var unlisted = new UnlistedPlaces(listed, names);
    var mentions = new ArrayList<PlaceMention>();
    for (var place : places) {
      mentions.add(mention(sentences.get(place.toponym().sentence()), place, unlisted));
    }
    return List.copyOf(mentions);
  }

  private PlaceMention mention(Sentence sentence, Resolved name, UnlistedPlaces unlisted) {
    var toponym = name.toponym();
    var place =
        name.best()
            .map(f -> f.place(Vagueness.precision(sentence, toponym, f)))
            .orElseGet(
                () -> unlisted.place(toponym, sentence.words(toponym.first(), toponym.last())));
    return new PlaceMention(
        toponym.sentence(),
        toponym.first(),
        toponym.last(),
        toponym.range(),
        place,
        name.best().flatMap(f -> parts.of(f, sentence, toponym)),
        name.ranked().stream().skip(1).limit(MOST_OTHERS).toList(),
        toponym.cues().stream().sorted().map(Cue::words).collect(Collectors.joining(", ")));
  }
}
