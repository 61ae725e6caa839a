package org.parley.reader.mention.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;

/**
 * Parts of states that are named by the compass: "northern Uganda", "north-eastern Syria". Such a
 * part lies where the middle of those first-order divisions is that lie farthest that way.
 */
final class CompassParts {
  /** How far towards a side of the state, 1 for its farthest division, a division belongs to it. */
  private static final double BEYOND = 0.35;

  private static final int FEWEST_DIVISIONS = 3;

  private final Gazetteer gazetteer;

  CompassParts(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A direction: what it counts to the north and to the east, and how the text writes it. */
  private record Direction(int north, int east, String words) {}

  /** The part of a state that the words before its name say, if they say one. */
  Optional<Place> of(Feature state, Sentence sentence, Toponym toponym) {
    if (state.kind() != FeatureKind.COUNTRY || state.country().isEmpty()) {
      return Optional.empty();
    }
    return before(sentence, toponym.first())
        .flatMap(
            direction ->
                middle(gazetteer.divisionsOf(state.country().get()), direction)
                    .map(
                        middle ->
                            new Place(
                                direction.words()
                                    + " "
                                    + sentence.words(toponym.first(), toponym.last()),
                                state.country(),
                                Optional.of(middle.lat()),
                                Optional.of(middle.lon()),
                                Optional.of(Precision.REGION),
                                Optional.empty())));
  }

  /** The direction that the words before a token say: tokens are parted at hyphens. */
  private static Optional<Direction> before(Sentence sentence, int first) {
    if (first == 0) {
      return Optional.empty();
    }
    var last = sentence.token(first - 1).text();
    if (first >= 3 && sentence.token(first - 2).text().equals("-")) {
      return direction(sentence.token(first - 3).text() + "-" + last);
    }
    return direction(last);
  }

  private static Optional<Direction> direction(String words) {
    var plain = words.toLowerCase(Locale.ROOT).replace("-", "").replaceAll("ern$", "");
    var north = plain.startsWith("north") ? 1 : plain.startsWith("south") ? -1 : 0;
    var east = plain.endsWith("east") ? 1 : plain.endsWith("west") ? -1 : 0;
    var length = (north == 0 ? 0 : "north".length()) + (east == 0 ? 0 : "east".length());
    return length > 0 && length == plain.length()
        ? Optional.of(new Direction(north, east, words))
        : Optional.empty();
  }

  private record Point(double lat, double lon) {}

  private static Optional<Point> middle(List<Feature> divisions, Direction direction) {
    if (divisions.size() < FEWEST_DIVISIONS) {
      return Optional.empty();
    }
    var lats = divisions.stream().mapToDouble(Feature::lat).summaryStatistics();
    var lons = divisions.stream().mapToDouble(Feature::lon).summaryStatistics();
    var height = Math.max(lats.getMax() - lats.getMin(), Double.MIN_NORMAL) / 2;
    var width = Math.max(lons.getMax() - lons.getMin(), Double.MIN_NORMAL) / 2;
    var centre = new Point(lats.getMin() + height, lons.getMin() + width);
    var steps = Math.abs(direction.north()) + Math.abs(direction.east());
    var inside =
        divisions.stream()
            .filter(
                d ->
                    (direction.north() * (d.lat() - centre.lat()) / height
                                + direction.east() * (d.lon() - centre.lon()) / width)
                            / steps
                        >= BEYOND)
            .toList();
    return inside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Point(
                inside.stream().mapToDouble(Feature::lat).average().orElse(0),
                inside.stream().mapToDouble(Feature::lon).average().orElse(0)));
  }
}
