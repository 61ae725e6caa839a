package org.parley.reader.mention.place;

import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Precision;

/** How words around a name loosen it: "near Idlib", "20 km north of Idlib". */
final class Vagueness {
  private static final Set<String> NEAR =
      Set.of("near", "around", "outside", "towards", "toward", "nearby", "beyond", "off");
  private static final Set<String> NEAR_OF =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outskirts",
          "vicinity",
          "outside",
          "kilometers",
          "kilometres",
          "km",
          "miles",
          "countryside",
          "suburbs",
          "short",
          "suburb",
          "environs");

  private Vagueness() {}

  /** The precision of a place as it is named here, which may be looser than the place's own. */
  static Precision precision(Sentence sentence, Toponym toponym, Feature feature) {
    var own = feature.kind().precision();
    return own == Precision.EXACT && isLoose(sentence, toponym.first()) ? Precision.NEAR : own;
  }

  private static boolean isLoose(Sentence sentence, int first) {
    var at = first - 1;
    while (at >= 0
        && Set.of("the", "of", "from", "town", "city", "village").contains(lower(sentence, at))) {
      if (at > 0
          && (lower(sentence, at).equals("of") || lower(sentence, at).equals("from"))
          && NEAR_OF.contains(lower(sentence, at - 1))) {
        return true;
      }
      at--;
    }
    return at >= 0 && NEAR.contains(lower(sentence, at));
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
