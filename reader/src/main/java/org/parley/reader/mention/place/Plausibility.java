package org.parley.reader.mention.place;

import java.util.Optional;

/**
 * Whether a name is one of a place where it stands: what the place is known for, and what the words
 * around the name weigh, must reach {@link #ENOUGH} together. A country needs nothing around it, a
 * village needs an "in" or the like.
 */
final class Plausibility {
  static final double ENOUGH = 2.5;

  private static final double NAMED_BY_NOUN = 1.75;
  private static final double UNKNOWN = -2;

  private Plausibility() {}

  static double of(Resolved resolved) {
    return of(resolved.toponym(), resolved.match());
  }

  static double of(Toponym toponym, Optional<Gazetteer.Match> match) {
    return renown(toponym, match) + toponym.evidence() + forgiven(toponym, match);
  }

  /** What a place has by being what it is. */
  private static double renown(Toponym toponym, Optional<Gazetteer.Match> match) {
    if (match.isEmpty()) {
      return toponym.kind().isPresent() ? NAMED_BY_NOUN : UNKNOWN;
    }
    var feature = match.get().feature();
    var points =
        switch (feature.kind()) {
          case COUNTRY -> 5.0;
          case REGION, WATER -> 3.5;
          case LINE, SITE -> 3.0;
          case FIRST_ORDER -> feature.people() > 50_000 ? 3.0 : 2.0;
          case SECOND_ORDER -> 1.5;
          case SETTLEMENT -> renownOfTown(feature);
          case QUARTER -> Math.min(1.5, renownOfTown(feature));
        };
    return switch (match.get().standing()) {
      case LISTED -> Math.max(ENOUGH, points);
      case OWN_NAME -> points;
      case ALIAS -> feature.kind() == FeatureKind.SECOND_ORDER ? 0.5 : points - 1;
    };
  }

  private static double renownOfTown(Feature town) {
    if (town.isCapital()) {
      return 3.5;
    }
    var uncounted = town.people() == 0 && town.rank().startsWith("PPLA");
    var people = uncounted ? 10_000 : town.people();
    if (people >= 1_000_000) {
      return 3.0;
    }
    if (people >= 200_000) {
      return 2.5;
    }
    if (people >= 50_000) {
      return 2.0;
    }
    return people >= 10_000 ? 1.5 : 1.0;
  }

  /** Doubts that do not touch a well-known place: an article, a person of its name, speaking. */
  private static double forgiven(Toponym toponym, Optional<Gazetteer.Match> match) {
    var kind = match.map(m -> m.feature().kind()).orElse(FeatureKind.SETTLEMENT);
    var capital = match.map(m -> m.feature().isCapital()).orElse(false);
    var forgiven = 0.0;
    for (var cue : toponym.cues()) {
      var known = isKnown(kind) || toponym.kind().isPresent();
      var idle =
          switch (cue) {
            case ARTICLE, OWNED, PART_OF_NAME -> known;
            case SAYS -> known || capital;
            case PERSON -> kind == FeatureKind.COUNTRY || kind == FeatureKind.FIRST_ORDER;
            default -> false;
          };
      forgiven -= idle ? cue.weight() : 0;
    }
    return forgiven;
  }

  private static boolean isKnown(FeatureKind kind) {
    return switch (kind) {
      case COUNTRY, FIRST_ORDER, REGION, WATER, LINE -> true;
      case SECOND_ORDER, SETTLEMENT, QUARTER, SITE -> false;
    };
  }
}
