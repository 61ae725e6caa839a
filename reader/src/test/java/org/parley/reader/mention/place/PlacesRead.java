package org.parley.reader.mention.place;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.parley.language.CoreNlpParser;
import org.parley.language.Parser;

/** Texts read by the real parser, gazetteer and finder, shown in the notation of the tests. */
final class PlacesRead {
  static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Parser PARSER = CoreNlpParser.load();
  private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);

  private PlacesRead() {}

  static List<PlaceMention> of(String text) {
    var mentions = FINDER.find(PARSER.parse(text));
    checkLaws(text, mentions);
    return mentions;
  }

  /** The words of each mention, parted by commas. */
  static String words(String text) {
    var shown = of(text).stream().map(m -> wordsOf(text, m)).collect(joining(", "));
    return shown.isEmpty() ? "nothing" : shown;
  }

  /** "words COUNTRY" of each mention. */
  static String countries(String text) {
    return of(text).stream()
        .map(m -> wordsOf(text, m) + " " + m.place().country().orElse("-"))
        .collect(joining(", "));
  }

  /** "words precision" of each mention. */
  static String precisions(String text) {
    return of(text).stream()
        .map(m -> wordsOf(text, m) + " " + m.place().precision().orElseThrow().code())
        .collect(joining(", "));
  }

  private static String wordsOf(String text, PlaceMention mention) {
    return text.substring(mention.range().begin(), mention.range().end());
  }

  /** What holds for every text: in order, apart from each other, on the map. */
  private static void checkLaws(String text, List<PlaceMention> mentions) {
    var end = 0;
    for (var mention : mentions) {
      if (mention.range().begin() < end || mention.range().end() > text.length()) {
        throw new AssertionError("Overlaps or leaves the text: " + mention);
      }
      end = mention.range().end();
      var place = mention.place();
      if (Math.abs(place.lat().orElse(0.0)) > 90 || Math.abs(place.lon().orElse(0.0)) > 180) {
        throw new AssertionError("Off the map: " + mention);
      }
    }
  }
}
