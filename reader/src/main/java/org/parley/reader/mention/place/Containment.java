package org.parley.reader.mention.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;

/**
 * Which names the text puts inside which: "Sotk, Gegharkunik", "Lebanon's Tripoli", "Paris in
 * Texas".
 */
final class Containment {
  private final List<Sentence> sentences;

  Containment(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Adds to each toponym the one that it is said to lie in, and what that tells for both. */
  List<Toponym> link(List<Toponym> toponyms) {
    var linked = new ArrayList<>(toponyms);
    for (var at = 0; at + 1 < toponyms.size(); at++) {
      var here = toponyms.get(at);
      var next = toponyms.get(at + 1);
      if (here.sentence() != next.sentence()) {
        continue;
      }
      var between = between(here, next);
      if (here.matches().isEmpty() && here.kind().isEmpty()) {
        if (between.equals(",") && here.has(Cue.LOCATIVE) && canLieIn(here, next)) {
          linkPair(linked, at, at + 1);
        }
      } else if (Set.of(",", "(", ", in", "in", "in the", ", in the", "").contains(between)
          && canLieIn(here, next)) {
        linkPair(linked, at, at + 1);
      } else if (Set.of("'s", "’s", "'", "’").contains(between) && canLieIn(next, here)) {
        linkPair(linked, at + 1, at);
      } else if (between.equals(",")
          || between.equals("and")
          || between.equals(", and")
          || between.equals("or")
          || between.equals("and in")) {
        linked.set(at, linked.get(at).with(EnumSet.of(Cue.LISTED_ALONG)));
        linked.set(at + 1, linked.get(at + 1).with(EnumSet.of(Cue.LISTED_ALONG)));
      }
    }
    return linked;
  }

  private static void linkPair(List<Toponym> linked, int inner, int outer) {
    linked.set(inner, linked.get(inner).inside(outer).with(EnumSet.of(Cue.CONTAINED)));
    linked.set(outer, linked.get(outer).with(EnumSet.of(Cue.CONTAINS)));
  }

  private static boolean canLieIn(Toponym inner, Toponym outer) {
    if (inner.matches().isEmpty()) {
      return !inner.name().equals(outer.name())
          && outer.matches().stream()
              .anyMatch(
                  m -> m.feature().kind().isArea() && m.standing() != Gazetteer.Standing.ALIAS);
    }
    return !inner.name().equals(outer.name())
        && inner.matches().stream()
            .map(Gazetteer.Match::feature)
            .anyMatch(
                i ->
                    i.kind() != FeatureKind.COUNTRY
                        && outer.matches().stream()
                            .map(Gazetteer.Match::feature)
                            .anyMatch(o -> o.kind().isArea() && i.isWithin(o) && !i.equals(o)));
  }

  private String between(Toponym here, Toponym next) {
    var sentence = sentences.get(here.sentence());
    return here.last() + 1 > next.first() - 1
        ? ""
        : sentence.words(here.last() + 1, next.first() - 1).toLowerCase(Locale.ROOT);
  }
}
