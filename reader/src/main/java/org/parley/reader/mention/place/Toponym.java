package org.parley.reader.mention.place;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.reader.mention.Range;

/**
 * Words that may name a place.
 *
 * @param sentence place of its sentence in the text
 * @param first its first token
 * @param last its last token, included
 * @param range its characters
 * @param name its words, folded by {@link Names#fold}
 * @param matches what the gazetteer knows by that name; empty for "Thomas Memorial Hospital"
 * @param kind what its own words say it is: a hospital is a site
 * @param askedKind what the words around it say it is: "Idlib province"
 * @param container the place in the list of toponyms that it is said to lie in: "Paris, Texas"
 * @param cues what speaks for and against it
 */
record Toponym(
    int sentence,
    int first,
    int last,
    Range range,
    String name,
    List<Gazetteer.Match> matches,
    Optional<FeatureKind> kind,
    Optional<FeatureKind> askedKind,
    OptionalInt container,
    Set<Cue> cues) {
  Toponym {
    matches = List.copyOf(matches);
    cues = cues.isEmpty() ? Set.of() : Set.copyOf(cues);
  }

  boolean has(Cue cue) {
    return cues.contains(cue);
  }

  /** What all cues weigh together. */
  double evidence() {
    return cues.stream().mapToDouble(Cue::weight).sum();
  }

  Toponym with(Collection<Cue> more) {
    var all = EnumSet.noneOf(Cue.class);
    all.addAll(cues);
    all.addAll(more);
    return new Toponym(
        sentence, first, last, range, name, matches, kind, askedKind, container, all);
  }

  Toponym without(Cue cue) {
    var rest = EnumSet.noneOf(Cue.class);
    rest.addAll(cues);
    rest.remove(cue);
    return new Toponym(
        sentence, first, last, range, name, matches, kind, askedKind, container, rest);
  }

  Toponym inside(int containing) {
    return new Toponym(
        sentence,
        first,
        last,
        range,
        name,
        matches,
        kind,
        askedKind,
        OptionalInt.of(containing),
        cues);
  }
}
