package org.parley.reader.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.language.Sentence;
import org.parley.model.reading.CeasefireReport;
import org.parley.reader.ceasefire.TruceNouns.Strength;

/** Finds the ceasefires of a document and the acts of each. */
public final class CeasefireFinder {
  private static final Set<String> POINTING_BACK = Set.of("it");

  private final TruceNouns nouns;
  private final ActLexicon lexicon;

  private CeasefireFinder(TruceNouns nouns, ActLexicon lexicon) {
    this.nouns = nouns;
    this.lexicon = lexicon;
  }

  /** Loads the words for truces and what is done to them. */
  public static CeasefireFinder load() {
    return new CeasefireFinder(TruceNouns.load(), ActLexicon.load());
  }

  /** The ceasefires of a document. */
  public List<CeasefireReport> find(List<Sentence> sentences, Surroundings around, Lives lives) {
    var hasTruce = sentences.stream().anyMatch(s -> !nouns.in(s, Strength.STRONG).isEmpty());
    if (!hasTruce) {
      return List.of();
    }
    var found = new ArrayList<ActMention>();
    var wasNamed = false;
    for (var sentence : sentences) {
      var named = nouns.in(sentence, Strength.STRONG);
      var truces = new TreeSet<>(named.isEmpty() ? nouns.in(sentence, Strength.WEAK) : named);
      var pronouns = pronouns(sentence, named, wasNamed);
      if (!truces.isEmpty() || !pronouns.isEmpty()) {
        var held = nouns.withHolders(sentence, truces);
        found.addAll(new ActFinder(sentence, held, pronouns, lexicon, around).find());
        found.addAll(new Deeds(sentence, held, around).find());
      }
      wasNamed = !named.isEmpty();
    }
    return lives.of(found);
  }

  /** "It" where it may stand for a truce named before it in this sentence or the one before. */
  private static Set<Integer> pronouns(Sentence sentence, List<Integer> named, boolean wasNamed) {
    var found = new TreeSet<Integer>();
    for (var token : sentence.tokens()) {
      var isNamed = wasNamed || named.stream().anyMatch(n -> n < token.index());
      if (isNamed && POINTING_BACK.contains(token.text().toLowerCase(Locale.ROOT))) {
        found.add(token.index());
      }
    }
    return found;
  }
}
