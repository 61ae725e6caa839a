package org.parley.reader.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which place each name means. All mentions of a name in a document mean one place, unless the text
 * says otherwise ("Paris, Texas"). A place is the likelier the more people live there, and the
 * closer it lies to what the document's other names mean; both are weighed in a few rounds until
 * the choices hold still (Leidner 2007: one referent per discourse, spatial minimality).
 */
final class ToponymResolver {
  private static final int ROUNDS = 4;
  private static final double MOST_CONTEXT = 7;
  private static final double SAID_CONTAINER = 9;
  private static final double MOST_MENTIONS = 2;

  /**
   * What each toponym may mean, in their order.
   *
   * @param weights for each, how surely it is a place, from 0 to 1
   * @param spokenOf how often the text speaks of a state by adjectives
   */
  List<Resolved> resolve(
      List<Toponym> toponyms, List<Double> weights, Map<String, Integer> spokenOf) {
    var document = new Document(toponyms, weights, spokenOf);
    for (var round = 0; round < ROUNDS; round++) {
      document.choose();
    }
    return document.resolved();
  }

  /** Mentions that must mean the same: of one name, in one stated container, asked for alike. */
  private record Name(String words, String container, Optional<FeatureKind> askedKind) {}

  /** The names of one document and what they mean so far. */
  private static final class Document {
    private final List<Toponym> toponyms;
    private final Map<String, Integer> spokenOf;
    private final List<Name> nameOf = new ArrayList<>();
    private final Map<Name, Toponym> first = new LinkedHashMap<>();
    private final Map<Name, Double> weight = new HashMap<>();
    private Map<Name, List<Feature>> meanings = new LinkedHashMap<>();

    Document(List<Toponym> toponyms, List<Double> weights, Map<String, Integer> spokenOf) {
      this.toponyms = toponyms;
      this.spokenOf = spokenOf;
      var stated = new HashMap<String, String>();
      for (var toponym : toponyms) {
        containerOf(toponym).ifPresent(c -> stated.putIfAbsent(toponym.name(), c.name()));
      }
      for (var at = 0; at < toponyms.size(); at++) {
        var toponym = toponyms.get(at);
        var container =
            containerOf(toponym).map(Toponym::name).orElse(stated.getOrDefault(toponym.name(), ""));
        var name = new Name(toponym.name(), container, toponym.askedKind());
        nameOf.add(name);
        first.merge(name, toponym, (a, b) -> a.container().isPresent() ? a : b);
        weight.merge(name, weights.get(at), Double::sum);
      }
    }

    /** Chooses anew for each name, by what the others were last taken to mean. */
    void choose() {
      var chosen = new LinkedHashMap<Name, List<Feature>>();
      first.forEach(
          (name, toponym) -> {
            if (!toponym.matches().isEmpty()) {
              chosen.put(name, rank(name, toponym));
            }
          });
      meanings = chosen;
    }

    List<Resolved> resolved() {
      var resolved = new ArrayList<Resolved>();
      for (var at = 0; at < toponyms.size(); at++) {
        var ranked = meanings.getOrDefault(nameOf.get(at), List.of());
        resolved.add(new Resolved(toponyms.get(at), ranked));
      }
      return resolved;
    }

    private List<Feature> rank(Name name, Toponym toponym) {
      var container = containerOf(toponym).flatMap(this::meaningOf);
      var scores = new LinkedHashMap<Feature, Double>();
      for (var match : toponym.matches()) {
        var feature = match.feature();
        var inside = container.filter(feature::isWithin).isPresent();
        var score =
            Prior.of(match, toponym.matches())
                + Prior.fit(feature, toponym.askedKind())
                + Math.min(MOST_CONTEXT, company(name, feature) + spokenOf(feature))
                + (inside ? SAID_CONTAINER : 0);
        scores.merge(feature, score, Math::max);
      }
      return scores.entrySet().stream()
          .sorted(
              Map.Entry.<Feature, Double>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(e -> e.getKey().id()))
          .map(Map.Entry::getKey)
          .toList();
    }

    private Optional<Toponym> containerOf(Toponym toponym) {
      return toponym.container().stream().mapToObj(toponyms::get).findFirst();
    }

    private Optional<Feature> meaningOf(Toponym container) {
      return meanings.entrySet().stream()
          .filter(e -> e.getKey().words.equals(container.name()))
          .map(e -> e.getValue().get(0))
          .findFirst();
    }

    /** How well a place fits to what the other names mean. */
    private double company(Name name, Feature feature) {
      var sum = 0.0;
      for (var other : meanings.entrySet()) {
        var meant = other.getValue().get(0);
        if (!other.getKey().equals(name) && !meant.equals(feature)) {
          sum +=
              closeness(feature, meant)
                  * Math.min(MOST_MENTIONS, weight.getOrDefault(other.getKey(), 0.0));
        }
      }
      return sum;
    }

    private double spokenOf(Feature feature) {
      return feature.kind() == FeatureKind.COUNTRY
          ? 0
          : feature
              .country()
              .map(c -> Math.min(1.5, 0.5 * spokenOf.getOrDefault(c, 0)))
              .orElse(0.0);
    }
  }

  /** What a mention of one place tells for another. */
  private static double closeness(Feature feature, Feature other) {
    if (feature.kind() == FeatureKind.COUNTRY
        || feature.kind() == FeatureKind.REGION && feature.country().isEmpty()) {
      return other.country().map(feature::isIn).orElse(false) ? 0.3 : 0;
    }
    if (other.kind() == FeatureKind.COUNTRY) {
      return feature.isWithin(other) ? 0.8 : 0;
    }
    if (other.kind() == FeatureKind.FIRST_ORDER && feature.isWithin(other)) {
      return 2.2;
    }
    var km = feature.kmTo(other);
    var near = km < 60 ? 1.5 : km < 200 ? 1.0 : km < 500 ? 0.4 : 0;
    var sameCountry =
        feature.country().isPresent() && feature.country().equals(other.country()) ? 0.3 : 0;
    var sisters =
        feature.kind() == FeatureKind.FIRST_ORDER
                && other.kind() == FeatureKind.FIRST_ORDER
                && sameCountry > 0
            ? 1.0
            : 0;
    return near + sameCountry + sisters;
  }
}
