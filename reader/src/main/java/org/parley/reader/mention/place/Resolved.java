package org.parley.reader.mention.place;

import java.util.List;
import java.util.Optional;

/**
 * A toponym and what it may mean.
 *
 * @param toponym the words
 * @param ranked what they may mean, likeliest first; empty when the gazetteer lacks the name
 */
record Resolved(Toponym toponym, List<Feature> ranked) {
  Resolved {
    ranked = List.copyOf(ranked);
  }

  Optional<Feature> best() {
    return ranked.stream().findFirst();
  }

  /** How the name came to the likeliest of its meanings. */
  Optional<Gazetteer.Match> match() {
    return best()
        .flatMap(f -> toponym.matches().stream().filter(m -> m.feature().equals(f)).findFirst());
  }

  Resolved with(Toponym other) {
    return new Resolved(other, ranked);
  }
}
