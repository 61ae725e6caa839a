package org.parley.reader.mention.place;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.language.Sentence;
import org.parley.reader.Resources;
import org.parley.reader.mention.actor.ActorDictionary;

/**
 * The countries that a text speaks of by adjectives and peoples ("Turkish", "Turks"), which name no
 * place but tell which Tripoli is meant. The words are those of the actors' states.yml.
 */
final class Demonyms {
  private final Map<String, String> countries;

  private Demonyms(Map<String, String> countries) {
    this.countries = countries;
  }

  static Demonyms load() {
    var countries = new HashMap<String, String>();
    for (var state :
        Resources.read(
            ActorDictionary.class,
            "states.yml",
            new TypeReference<List<Map<String, Object>>>() {})) {
      for (var field : List.of("adjectives", "people")) {
        if (state.get(field) instanceof List<?> words && state.get("code") instanceof String code) {
          words.forEach(word -> countries.putIfAbsent(lower(word.toString()), code));
        }
      }
    }
    return new Demonyms(countries);
  }

  /** How often each country, by its alpha-3 code, is spoken of so. */
  Map<String, Integer> counts(List<Sentence> sentences) {
    var counts = new HashMap<String, Integer>();
    for (var sentence : sentences) {
      for (var token : sentence.tokens()) {
        var country = token.isCapitalised() ? countries.get(lower(token.text())) : null;
        if (country != null) {
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** Whether a word is the name of a people or an adjective for a state. */
  boolean isOne(String word) {
    return countries.containsKey(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
