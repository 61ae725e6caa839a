package org.parley.reader.coreference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;

/** How much a document speaks of each country, and how much each of its paragraphs does. */
final class CountryWeights {
  /** How much more a country weighs in the paragraph that names it. */
  private static final int OF_PARAGRAPH = 4;

  private final List<Sentence> sentences;
  private final Map<String, Integer> ofDocument = new LinkedHashMap<>();
  private final Map<Integer, Map<String, Integer>> ofParagraph = new HashMap<>();

  CountryWeights(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  void add(String country, int weight, int sentence) {
    ofDocument.merge(country, weight * Setting.opening(sentence), Integer::sum);
    ofParagraph
        .computeIfAbsent(sentences.get(sentence).paragraph(), p -> new LinkedHashMap<>())
        .merge(country, weight * OF_PARAGRAPH, Integer::sum);
  }

  /** The country that a sentence is likeliest to speak of; of equals the one named first. */
  Optional<String> heaviest(int sentence) {
    var weights = new LinkedHashMap<>(ofDocument);
    ofParagraph
        .getOrDefault(sentences.get(sentence).paragraph(), Map.of())
        .forEach((country, weight) -> weights.merge(country, weight, Integer::sum));
    return weights.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }
}
