package org.parley.reader.mention.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What the text as a whole tells for and against each of its names. */
final class DocumentCues {
  private static final double PLAINLY = Plausibility.ENOUGH + 0.5;
  private static final int NEIGHBOUR_KM = 150;
  private static final int SHORTEST_COMMON_WORD = 4;

  private DocumentCues() {}

  /**
   * Adds what speaks against names: that they are a person's, or common words.
   *
   * @param otherNames folded words that names of persons and bodies in the text end in
   * @param commonWords what the text also writes in lower case
   */
  static List<Toponym> doubted(
      List<Toponym> toponyms, Set<String> otherNames, Set<String> commonWords) {
    var persons = persons(toponyms, otherNames);
    var doubted = new ArrayList<Toponym>();
    for (var toponym : toponyms) {
      var doubts = EnumSet.noneOf(Cue.class);
      if (persons.contains(toponym.name())) {
        doubts.add(Cue.PERSON);
      }
      if (toponym.name().length() >= SHORTEST_COMMON_WORD && commonWords.contains(toponym.name())) {
        doubts.add(Cue.COMMON_WORD);
      }
      doubted.add(toponym.with(doubts));
    }
    return doubted;
  }

  /** Names that the text gives a person, or lets speak twice, and nowhere puts anything at. */
  private static Set<String> persons(List<Toponym> toponyms, Set<String> otherNames) {
    var placed = new HashSet<String>();
    var speaking = new HashMap<String, Integer>();
    for (var toponym : toponyms) {
      if (toponym.has(Cue.LOCATIVE) || toponym.has(Cue.KIND)) {
        placed.add(toponym.name());
      }
      if (toponym.has(Cue.SAYS)) {
        speaking.merge(toponym.name(), 1, Integer::sum);
      }
    }
    var persons = new HashSet<>(otherNames);
    speaking.forEach(
        (name, times) -> {
          if (times > 1) {
            persons.add(name);
          }
        });
    persons.removeAll(placed);
    return persons;
  }

  /**
   * Adds what speaks for names: that they are plainly a place's elsewhere, and that other places of
   * the text lie near or around theirs.
   *
   * @param spokenOf alpha-3 codes of the states that the text speaks of by adjectives
   */
  static List<Resolved> supported(List<Resolved> names, Set<String> spokenOf) {
    var plain =
        IntStream.range(0, names.size())
            .filter(at -> Plausibility.of(names.get(at)) >= PLAINLY)
            .boxed()
            .toList();
    var supported = new ArrayList<Resolved>();
    for (var at = 0; at < names.size(); at++) {
      var name = names.get(at);
      var toponym = name.toponym();
      var alone = !plain.contains(at - 1) && !plain.contains(at + 1);
      if (alone) {
        toponym = toponym.without(Cue.LISTED_ALONG);
      }
      supported.add(name.with(toponym.with(support(names, plain, at, spokenOf))));
    }
    return supported;
  }

  private static Set<Cue> support(
      List<Resolved> names, List<Integer> plain, int at, Set<String> spokenOf) {
    var name = names.get(at);
    var support = EnumSet.noneOf(Cue.class);
    if (name.best().flatMap(Feature::country).filter(spokenOf::contains).isPresent()) {
      support.add(Cue.COUNTRY_OF_STORY);
    }
    for (var other : plain) {
      if (!names.get(other).toponym().name().equals(name.toponym().name())) {
        support.addAll(toldBy(names.get(other), name));
      } else if (other != at) {
        support.add(Cue.AGAIN);
      }
    }
    return support;
  }

  private static Set<Cue> toldBy(Resolved known, Resolved asked) {
    if (known.best().isEmpty() || asked.best().isEmpty()) {
      return Set.of();
    }
    var there = known.best().get();
    var here = asked.best().get();
    if (there.kind() == FeatureKind.COUNTRY) {
      return here.isWithin(there) ? Set.of(Cue.COUNTRY_OF_STORY) : Set.of();
    }
    var near = there.kmTo(here) < NEIGHBOUR_KM || there.kind().isArea() && here.isWithin(there);
    return near ? Set.of(Cue.NEIGHBOURS) : Set.of();
  }
}
