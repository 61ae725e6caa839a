package org.parley.language;

import java.util.Set;

/**
 * Participles in "-ing" that the parser reads as what kind of thing follows ("resumed firing
 * rockets", "accused of killing civilians"), or whose object it gives to the speaker behind them
 * ("shelled a market, wounding 14 people, the governor said").
 */
final class Gerunds {
  private static final Set<String> ASPECTUAL =
      Set.of(
          "start",
          "begin",
          "resume",
          "continue",
          "stop",
          "cease",
          "halt",
          "keep",
          "finish",
          "suspend",
          "end",
          "deny",
          "admit",
          "avoid",
          "quit");

  /** Verbs that say of whom a deed is told, and tell the deed behind a preposition. */
  private static final Set<String> OF_A_DEED =
      Set.of(
          "accuse",
          "suspect",
          "convict",
          "acquit",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "denounce",
          "charge",
          "warn",
          "prevent",
          "stop",
          "bar",
          "refrain",
          "speak",
          "think");

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "with", "from", "against");
  private static final Set<String> SPEECH =
      Set.of("say", "tell", "report", "announce", "add", "confirm", "claim", "state");

  private final Arcs arcs;

  Gerunds(Arcs arcs) {
    this.arcs = arcs;
  }

  /** Makes a participle head the noun that it was read to describe, where it does not. */
  void leadItsNoun(int participle) {
    var noun = arcs.head(participle);
    if (!arcs.is(participle, "amod") || noun < participle || participle == 0) {
      return;
    }
    if (Reattachment.SUBORDINATORS.contains(arcs.word(participle - 1))) {
      var above = arcs.head(noun);
      arcs.move(participle, above, above == DependencyGraph.NONE ? "root" : "advcl");
      arcs.move(participle - 1, participle, "mark");
      arcs.move(noun, participle, "obj");
    } else if (PREPOSITIONS.contains(arcs.word(participle - 1))) {
      tellDeed(participle, noun);
    } else {
      followVerb(participle, noun);
    }
  }

  /** "Resumed firing rockets": to fire is what is resumed. */
  private void followVerb(int participle, int noun) {
    var verb = arcs.head(noun);
    if (verb == participle - 1 && arcs.is(noun, "obj") && ASPECTUAL.contains(arcs.lemma(verb))) {
      arcs.move(participle, verb, "xcomp");
      arcs.move(noun, participle, "obj");
    }
  }

  /** "Accused the rebels of killing dozens of villagers": to kill is what they are accused of. */
  private void tellDeed(int participle, int noun) {
    var verb = verbBefore(participle);
    if (verb < 0 || !OF_A_DEED.contains(arcs.lemma(verb))) {
      return;
    }
    var above = arcs.head(noun);
    arcs.move(participle, verb, "advcl");
    arcs.move(participle - 1, participle, "mark");
    arcs.move(noun, participle, "obj");
    for (var at = noun + 1; at < arcs.size(); at++) {
      if (arcs.head(at) == above && arcs.is(at, "nmod") && arcs.childOf(at, "case") == noun + 1) {
        arcs.move(at, noun, "nmod");
      }
    }
  }

  private int verbBefore(int token) {
    for (var at = token - 1; at >= 0; at--) {
      if (arcs.tokens().get(at).isVerb()) {
        return at;
      }
    }
    return DependencyGraph.NONE;
  }

  /**
   * "Shelled a market, wounding 14 people, the governor said": the people are whom the shelling
   * wounded, and the governor, read as their name, is who said it.
   */
  void leaveSpeaker(int said) {
    var people = arcs.subjectOf(said);
    var participle = arcs.childOf(said, "dep");
    if (!SPEECH.contains(arcs.lemma(said))
        || arcs.head(said) == DependencyGraph.NONE
        || people < 0
        || participle < 0
        || participle > people
        || !arcs.tag(participle).equals("VBG")) {
      return;
    }
    var speaker = arcs.childOf(people, "appos");
    if (speaker > people && speaker < said) {
      arcs.move(speaker, said, "nsubj");
      arcs.move(people, participle, "obj");
      arcs.move(participle, arcs.head(said), "advcl");
    }
  }
}
