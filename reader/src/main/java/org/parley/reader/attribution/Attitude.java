package org.parley.reader.attribution;

import java.util.Set;
import org.parley.model.reading.Stance;

/** What negation does to a cue: "did not say" asserts nothing, "does not believe" denies. */
final class Attitude {
  /** Verbs whose negation is understood of the content (Horn 1978, neg-raising). */
  private static final Set<String> NEGATION_RAISING =
      Set.of("believe", "think", "expect", "suppose", "imagine");

  private Attitude() {}

  static Stance stance(CueLexicon.Found found, Syntax syntax) {
    var cue = found.cue();
    if (!isNegated(found, syntax)) {
      return cue.stance();
    }
    if (NEGATION_RAISING.contains(cue.lemma())) {
      return Stance.DENIES;
    }
    return switch (cue.stance()) {
      case CONFIRMS, ASSERTS, PROMISES ->
          cue.stance() == Stance.CONFIRMS ? Stance.DOUBTS : cue.stance();
      case DENIES, DOUBTS, ALLEGES -> Stance.ASSERTS;
    };
  }

  static Force force(CueLexicon.Found found, Syntax syntax) {
    var force = found.cue().force();
    return force == Force.ASSERTIVE
            && isNegated(found, syntax)
            && !NEGATION_RAISING.contains(found.cue().lemma())
            && found.cue().stance() != Stance.CONFIRMS
        ? Force.EXPRESSIVE
        : force;
  }

  private static boolean isNegated(CueLexicon.Found found, Syntax syntax) {
    return found.cue().kind() == Cue.Kind.V && syntax.isNegated(found.head());
  }
}
