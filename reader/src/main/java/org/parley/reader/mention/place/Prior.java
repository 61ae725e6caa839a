package org.parley.reader.mention.place;

import java.util.List;
import java.util.Optional;

/**
 * How likely a place is meant by its name before the text is looked at, on a scale like the
 * logarithm of its people: a city of a million has 7, a village 3, a country 10.
 */
final class Prior {
  private Prior() {}

  /** How likely it is among all that bear its name. */
  static double of(Gazetteer.Match match, List<Gazetteer.Match> rivals) {
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
              + (match.standing() == Gazetteer.Standing.LISTED
                  ? Math.max(5.5, peopled(feature))
                  : peopled(feature))
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
    return 1.15 * Math.log10((double) feature.people() + unknown) + seat;
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

  /** How well it fits to what the words around say it is: "Idlib province", "the city of X". */
  static double fit(Feature feature, Optional<FeatureKind> asked) {
    if (asked.isEmpty()) {
      return 0;
    }
    var division =
        feature.kind() == FeatureKind.FIRST_ORDER
            || feature.kind() == FeatureKind.SECOND_ORDER
            || feature.kind() == FeatureKind.REGION;
    return switch (asked.get()) {
      case FIRST_ORDER, SECOND_ORDER, REGION ->
          feature.kind() == asked.get() ? 3 : division ? 1.5 : 0;
      case SETTLEMENT ->
          feature.kind() == FeatureKind.SETTLEMENT
              ? 2
              : feature.kind() == FeatureKind.COUNTRY ? -6 : 0;
      default -> feature.kind() == asked.get() ? 1.5 : 0;
    };
  }
}
