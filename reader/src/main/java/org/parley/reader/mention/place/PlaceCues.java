package org.parley.reader.mention.place;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.reader.Resources;

/**
 * What the words in and around a name tell about it, from cues.yml, which explains each list. All
 * words are in lower case and without a full stop.
 */
record PlaceCues(
    Set<String> never,
    Set<String> titles,
    Set<String> organs,
    Set<String> bodies,
    @JsonProperty("bodies_of") Set<String> bodiesOf,
    @JsonProperty("offices_of") Set<String> officesOf,
    Set<String> namesakes,
    @JsonProperty("surely_places") Set<String> surelyPlaces,
    @JsonProperty("seldom_places") Set<String> seldomPlaces,
    @JsonProperty("article_names") Set<String> articleNames,
    Set<String> seats,
    @JsonProperty("place_nouns") Map<String, String> placeNouns,
    @JsonProperty("place_heads") Map<String, String> placeHeads,
    @JsonProperty("kind_words") Set<String> kindWords,
    Set<String> locative,
    Set<String> directive,
    Set<String> qualifiers,
    @JsonProperty("given_names") Set<String> givenNames,
    Set<String> saying) {

  /** Reads the lists that come with Parley. */
  static PlaceCues load() {
    return Resources.read(PlaceCues.class, "cues.yml", new TypeReference<PlaceCues>() {});
  }

  /** What kind of place a name is that ends in this word. */
  Map<String, FeatureKind> nounKinds() {
    return kinds(placeNouns);
  }

  /** What kind of place a name is that starts with this word. */
  Map<String, FeatureKind> headKinds() {
    return kinds(placeHeads);
  }

  private static Map<String, FeatureKind> kinds(Map<String, String> words) {
    var kinds = new HashMap<String, FeatureKind>();
    words.forEach((word, kind) -> kinds.put(word, FeatureKind.of(kind)));
    return Map.copyOf(kinds);
  }
}
