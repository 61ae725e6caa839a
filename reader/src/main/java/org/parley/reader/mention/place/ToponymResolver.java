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

  /** What a toponym means, best first; empty when the gazetteer knows nothing by that name. */
  record Choice(List<Feature> ranked) {
    Optional<Feature> best() {
      return ranked.isEmpty() ? Optional.empty() : Optional.of(ranked.get(0));
    }
  }

  /** One choice for each toponym, in their order. */
  List<Choice> resolve(
      List<Toponym> toponyms, List<Double> weights, Map<String, Integer> spokenOf) {
    var names = groups(toponyms);
    var meanings = new HashMap<String, Feature>();
    for (var round = 0; round < ROUNDS; round++) {
      var context = List.copyOf(meanings.entrySet());
      var counts = countsOf(names, weights);
      for (var name : names.entrySet()) {
        var some = toponyms.get(name.getValue().get(0));
        if (!some.matches().isEmpty()) {
          meanings.put(name.getKey(), rank(toponyms, name.getValue(), name.getKey(), context, counts, meanings, spokenOf).get(0));
        }
      }
    }
    return choices(toponyms, names, meanings, countsOf(names, weights), spokenOf);
  }

  private List<Choice> choices(
      List<Toponym> toponyms,
      Map<String, List<Integer>> names,
      Map<String, Feature> meanings,
      Map<String, Double> counts,
      Map<String, Integer> spokenOf) {
    var choices = new ArrayList<Choice>();
    toponyms.forEach(t -> choices.add(new Choice(List.of())));
    var context = List.copyOf(meanings.entrySet());
    names.forEach(
        (name, mentions) -> {
          if (!toponyms.get(mentions.get(0)).matches().isEmpty()) {
            var choice = new Choice(rank(toponyms, mentions, name, context, counts, meanings, spokenOf));
            mentions.forEach(m -> choices.set(m, choice));
          }
        });
    return choices;
  }

  /** Mentions that must mean the same: those of one name with one stated container. */
  private static Map<String, List<Integer>> groups(List<Toponym> toponyms) {
    var stated = new HashMap<String, String>();
    for (var toponym : toponyms) {
      if (toponym.container().isPresent()) {
        stated.putIfAbsent(toponym.name(), toponyms.get(toponym.container().getAsInt()).name());
      }
    }
    var groups = new LinkedHashMap<String, List<Integer>>();
    for (var at = 0; at < toponyms.size(); at++) {
      var toponym = toponyms.get(at);
      var container =
          toponym.container().isPresent()
              ? toponyms.get(toponym.container().getAsInt()).name()
              : stated.getOrDefault(toponym.name(), "");
      var kind = toponym.askedKind().map(k -> " as " + k).orElse("");
      groups.computeIfAbsent(toponym.name() + " < " + container + kind, k -> new ArrayList<>()).add(at);
    }
    return groups;
  }

  private static Map<String, Double> countsOf(Map<String, List<Integer>> names, List<Double> weights) {
    var counts = new HashMap<String, Double>();
    names.forEach(
        (name, mentions) ->
            counts.put(name, mentions.stream().mapToDouble(weights::get).sum()));
    return counts;
  }

  private static List<Feature> rank(
      List<Toponym> toponyms,
      List<Integer> mentions,
      String group,
      List<Map.Entry<String, Feature>> context,
      Map<String, Double> counts,
      Map<String, Feature> meanings,
      Map<String, Integer> spokenOf) {
    var first = toponyms.get(mentions.get(0));
    var asked = mentions.stream().map(m -> toponyms.get(m).askedKind()).flatMap(Optional::stream).findFirst();
    var container =
        mentions.stream()
            .map(toponyms::get)
            .filter(t -> t.container().isPresent())
            .findFirst()
            .map(t -> toponyms.get(t.container().getAsInt()))
            .flatMap(c -> meaningOf(c, meanings));
    var scores = new LinkedHashMap<Feature, Double>();
    for (var match : first.matches()) {
      var score =
          prior(match, first.matches())
              + kindFit(match.feature(), asked)
              + Math.min(
                  MOST_CONTEXT,
                  context(match.feature(), group, context, counts)
                      + spokenOf(match.feature(), spokenOf))
              + (container.isPresent() && match.feature().isWithin(container.get()) ? SAID_CONTAINER : 0);
      scores.merge(match.feature(), score, Math::max);
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Feature, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(e -> e.getKey().id()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<Feature> meaningOf(Toponym toponym, Map<String, Feature> meanings) {
    return meanings.entrySet().stream()
        .filter(e -> e.getKey().startsWith(toponym.name() + " < "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** How likely a place is before the text is looked at, on a scale like the logarithm of its people. */
  static double prior(Gazetteer.Match match, List<Gazetteer.Match> rivals) {
    var feature = match.feature();
    var alias = match.standing() == Gazetteer.Standing.ALIAS ? 1.5 : 0;
    return switch (feature.kind()) {
      case COUNTRY -> 10;
      case REGION -> 8;
      case WATER -> 8;
      case SITE -> 7;
      case LINE -> 6.5;
      case FIRST_ORDER ->
          match.standing() == Gazetteer.Standing.LISTED || !hasSeatOfItsName(feature, rivals)
              ? 7.5 - alias
              : 5.5 - alias;
      case SECOND_ORDER -> 4.5 - alias;
      case SETTLEMENT, QUARTER ->
          -overshadowed(feature, rivals)
              + (match.standing() == Gazetteer.Standing.LISTED ? Math.max(5.5, peopled(feature)) : peopled(feature))
              - alias
              - (feature.kind() == FeatureKind.QUARTER ? 0.3 : 0);
    };
  }

  /** A lesser town that bears the name of a country, region or province is seldom meant. */
  private static double overshadowed(Feature town, List<Gazetteer.Match> rivals) {
    if (town.isCapital() || town.people() > 400_000) {
      return 0;
    }
    var shadow = 0.0;
    for (var rival : rivals) {
      var other = rival.feature();
      if (rival.standing() == Gazetteer.Standing.LISTED
          && (other.kind() == FeatureKind.COUNTRY
              || other.kind() == FeatureKind.REGION
              || other.kind() == FeatureKind.WATER)) {
        shadow = Math.max(shadow, 5);
      } else if (other.kind() == FeatureKind.FIRST_ORDER
          && rival.standing() != Gazetteer.Standing.ALIAS
          && other.kmTo(town) > 250) {
        shadow = Math.max(shadow, 3);
      }
    }
    return shadow;
  }

  private static double peopled(Feature feature) {
    var seat =
        switch (feature.rank()) {
          case "PPLC" -> 2.0;
          case "PPLA" -> 1.0;
          case "PPLA2" -> 0.5;
          default -> 0.0;
        };
    var unknown = feature.people() == 0 && !feature.rank().equals("PPL") ? 5000 : 300;
    return 1.15 * Math.log10(feature.people() + unknown) + seat;
  }

  private static boolean hasSeatOfItsName(Feature division, List<Gazetteer.Match> rivals) {
    return rivals.stream()
        .filter(m -> m.standing() != Gazetteer.Standing.ALIAS)
        .map(Gazetteer.Match::feature)
        .anyMatch(
            f ->
                (f.rank().equals("PPLA") || f.rank().equals("PPLC"))
                    && f.country().equals(division.country())
                    && f.kmTo(division) < 150);
  }

  private static double kindFit(Feature feature, Optional<FeatureKind> asked) {
    if (asked.isEmpty()) {
      return 0;
    }
    var division = feature.kind() == FeatureKind.FIRST_ORDER || feature.kind() == FeatureKind.SECOND_ORDER || feature.kind() == FeatureKind.REGION;
    return switch (asked.get()) {
      case FIRST_ORDER, SECOND_ORDER, REGION -> feature.kind() == asked.get() ? 3 : division ? 1.5 : 0;
      case SETTLEMENT ->
          feature.kind() == FeatureKind.SETTLEMENT ? 2 : feature.kind() == FeatureKind.COUNTRY ? -6 : 0;
      default -> feature.kind() == asked.get() ? 1.5 : 0;
    };
  }

  private static double context(
      Feature feature,
      String group,
      List<Map.Entry<String, Feature>> context,
      Map<String, Double> counts) {
    var sum = 0.0;
    for (var other : context) {
      if (!other.getKey().equals(group) && !other.getValue().equals(feature)) {
        sum += closeness(feature, other.getValue()) * Math.min(2, counts.getOrDefault(other.getKey(), 0.0));
      }
    }
    return sum;
  }

  private static double spokenOf(Feature feature, Map<String, Integer> counts) {
    return feature.kind() == FeatureKind.COUNTRY
        ? 0
        : feature.country().map(c -> Math.min(1.5, 0.5 * counts.getOrDefault(c, 0))).orElse(0.0);
  }

  /** What a mention of one place tells for another. */
  private static double closeness(Feature feature, Feature other) {
    if (feature.kind() == FeatureKind.COUNTRY || feature.kind() == FeatureKind.REGION && feature.country().isEmpty()) {
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
    var sameCountry = feature.country().isPresent() && feature.country().equals(other.country()) ? 0.3 : 0;
    var sisters =
        feature.kind() == FeatureKind.FIRST_ORDER && other.kind() == FeatureKind.FIRST_ORDER && sameCountry > 0
            ? 1.0
            : 0;
    return near + sameCountry + sisters;
  }
}
