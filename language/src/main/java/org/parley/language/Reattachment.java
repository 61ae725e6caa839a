package org.parley.language;

import java.util.List;
import java.util.Set;

/**
 * Arcs that the parser sets wrong in a way that can be seen. A finite verb has a subject and
 * modifies no noun: where the tree denies it one ("as the hour for the truce approached", read as a
 * phrase with "as"), the noun before it is given back; where the tree hangs it on its own object
 * ("a small group claimed responsibility"), the two change places. Likewise "resumed firing
 * rockets", where the participle is read as what kind of rockets they are, and "offered on
 * Wednesday to withdraw", where the day is read as who would withdraw.
 */
final class Reattachment {
  private static final Set<String> INSIDE_NOUN_PHRASES =
      Set.of("compound", "nmod", "nmod:poss", "conj", "appos", "amod", "nummod", "dep");
  static final Set<String> SUBORDINATORS =
      Set.of("as", "while", "after", "before", "since", "until", "because", "when", "although");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today");
  private static final Set<String> QUANTIFIERS = Set.of("both", "all", "each");
  private static final int LONGEST_ASIDE = 14;

  private final Arcs arcs;

  private Reattachment(Arcs arcs) {
    this.arcs = arcs;
  }

  /** The graph of a sentence after its plain mistakes are mended. */
  static DependencyGraph graph(List<Token> tokens, int[] heads, String[] relations) {
    var arcs = new Arcs(tokens, heads, relations);
    new Coordination(arcs).mend();
    var gerunds = new Gerunds(arcs);
    var mended = new Reattachment(arcs);
    for (var token : tokens) {
      if (token.tag().equals("TO")) {
        mended.takeInfinitive(token.index());
      }
    }
    for (var token : tokens) {
      if (arcs.isFinite(token.index())) {
        mended.leadItsObject(token.index());
        mended.leadItsAntecedent(token.index());
        mended.joinVerb(token.index());
        gerunds.leaveSpeaker(token.index());
        mended.takeSubject(token.index());
        mended.leadReducedClause(token.index());
      } else if (token.tag().equals("VBG")) {
        gerunds.leadItsNoun(token.index());
      } else if (token.tag().equals("VBN")) {
        mended.joinFiniteVerb(token.index());
      }
    }
    return arcs.graph();
  }

  /** "Offered on Wednesday to withdraw": the day is when it was offered, and no subject. */
  private void takeInfinitive(int to) {
    var day = to - 1;
    if (day < 1 || to + 1 >= arcs.size() || !DAYS.contains(arcs.word(day))) {
      return;
    }
    var isPhrase = arcs.word(day - 1).equals("on");
    var verb = isPhrase ? day - 2 : day - 1;
    var infinitive = to + 1;
    if (verb < 0
        || !isFiniteOrParticiple(verb)
        || !arcs.tag(infinitive).equals("VB")
        || arcs.head(infinitive) != verb && arcs.head(infinitive) != day) {
      return;
    }
    arcs.move(day, verb, isPhrase ? "obl" : "obl:tmod");
    if (isPhrase) {
      arcs.move(day - 1, day, "case");
    }
    arcs.move(infinitive, verb, "xcomp");
    arcs.move(to, infinitive, "mark");
  }

  /**
   * "Offered to withdraw and called for talks": no form of the past stands beside an infinitive.
   */
  private void joinFiniteVerb(int verb) {
    var infinitive = arcs.head(verb);
    if (!arcs.is(verb, "conj")
        || !arcs.tag(infinitive).equals("VB")
        || arcs.childOf(infinitive, "aux") >= 0
        || arcs.childOf(verb, "aux") >= 0) {
      return;
    }
    for (var at = arcs.head(infinitive); at >= 0; at = arcs.head(at)) {
      if (isFiniteOrParticiple(at) && arcs.hasSubject(at) && arcs.childOf(at, "aux") < 0) {
        arcs.move(verb, at, "conj");
        return;
      }
    }
  }

  private boolean isFiniteOrParticiple(int token) {
    return arcs.isFinite(token) || arcs.tag(token).equals("VBN");
  }

  /** "Group claimed responsibility": the verb heads the noun that it was hung on. */
  private void leadItsObject(int verb) {
    var noun = arcs.head(verb);
    if (arcs.is(verb, "amod") && noun > verb) {
      arcs.move(verb, arcs.head(noun), arcs.relation(noun));
      arcs.move(noun, verb, "obj");
    }
  }

  /**
   * "As the hour for the truce approached": the noun before a verb is its subject, though a
   * conjunction before it was read as a preposition.
   */
  private void takeSubject(int verb) {
    if (arcs.hasSubject(verb) || isCarried(verb)) {
      return;
    }
    var noun = nounBefore(verb);
    if (noun < 0
        || arcs.relation(noun).startsWith("nsubj")
        || holdsFiniteVerb(noun, verb)
        || !hasFreeOpening(noun)) {
      return;
    }
    if (arcs.isBelow(verb, noun)) {
      arcs.move(verb, arcs.head(noun), arcs.relation(noun));
    }
    var conjunction = openingOf(noun);
    arcs.move(noun, verb, "nsubj");
    if (conjunction >= 0) {
      arcs.move(conjunction, verb, "mark");
      arcs.move(verb, arcs.head(verb), arcs.head(verb) == DependencyGraph.NONE ? "root" : "advcl");
    }
  }

  /** "A truce negotiated by Egypt ended": the participle only describes who has the verb. */
  private void leadReducedClause(int verb) {
    var participle = arcs.head(verb);
    if (!(arcs.is(verb, "dep") || arcs.is(verb, "obj"))
        || participle == DependencyGraph.NONE
        || participle > verb
        || arcs.hasSubject(verb)
        || !isParticiple(participle)
        || !isUnbroken(participle, verb)) {
      return;
    }
    var noun = arcs.subjectOf(participle);
    if (noun >= 0 && noun < participle && arcs.isNominal(noun)) {
      arcs.move(verb, arcs.head(participle), arcs.relation(participle));
      arcs.move(noun, verb, "nsubj");
      arcs.move(participle, noun, "acl");
    }
  }

  /**
   * "Nigeria previously announced it planned": what has an object of its own is no passive that
   * describes the noun before it.
   */
  private void leadItsAntecedent(int verb) {
    var noun = arcs.head(verb);
    if (arcs.is(verb, "acl")
        && noun < verb
        && !arcs.hasSubject(verb)
        && (arcs.childOf(verb, "obj") > verb || arcs.childOf(verb, "ccomp") > verb)
        && openingOf(noun) < 0
        && !arcs.relation(noun).startsWith("nsubj")) {
      arcs.move(verb, arcs.head(noun), arcs.relation(noun));
      arcs.move(noun, verb, "nsubj");
    }
  }

  /** "Disputes that version and says": a verb is coordinated with a verb. */
  private void joinVerb(int verb) {
    if (!arcs.is(verb, "conj") || !arcs.isNominal(arcs.head(verb)) || arcs.hasSubject(verb)) {
      return;
    }
    for (var at = arcs.head(verb); at >= 0; at = arcs.head(at)) {
      if (arcs.tokens().get(at).isVerb() && at < verb && arcs.hasSubject(at)) {
        arcs.move(verb, at, "conj");
        return;
      }
    }
  }

  private boolean isParticiple(int token) {
    var tag = arcs.tag(token);
    return (tag.equals("VBN") || tag.equals("VBD")) && arcs.childOf(token, "aux") < 0;
  }

  private boolean isUnbroken(int from, int to) {
    for (var at = from + 1; at < to; at++) {
      if (arcs.is(at, "cc") || arcs.is(at, "punct")) {
        return false;
      }
    }
    return true;
  }

  /** An auxiliary, or one of several verbs that share a subject, needs none of its own. */
  private boolean isCarried(int verb) {
    return arcs.relation(verb).startsWith("aux")
        || arcs.is(verb, "cop")
        || arcs.is(verb, "conj") && arcs.tokens().get(arcs.head(verb)).isVerb();
  }

  /** The head of the noun phrase that ends right before a verb, its asides left out, or -1. */
  private int nounBefore(int verb) {
    var at = verb - 1;
    while (at >= 0
        && (arcs.tag(at).equals("RB")
            || QUANTIFIERS.contains(arcs.word(at))
            || arcs.head(at) == verb && arcs.relation(at).startsWith("aux"))) {
      at--;
    }
    if (at > 0 && arcs.word(at).equals(",")) {
      var noun = nounEndingAt(beforeAside(at), verb);
      return noun >= 0 && hasFreeOpening(noun) ? noun : nounEndingAt(at - 1, verb);
    }
    return nounEndingAt(at, verb);
  }

  /** Whether nothing but a conjunction opens a noun phrase. */
  private boolean hasFreeOpening(int noun) {
    var opening = openingOf(noun);
    return opening < 0 || SUBORDINATORS.contains(arcs.word(opening));
  }

  private int nounEndingAt(int last, int verb) {
    if (last < 0 || !arcs.isNominal(last)) {
      return DependencyGraph.NONE;
    }
    var at = last;
    while (arcs.head(at) >= 0
        && arcs.head(at) < verb
        && INSIDE_NOUN_PHRASES.contains(arcs.relation(at))
        && arcs.isNominal(arcs.head(at))) {
      at = arcs.head(at);
    }
    return at;
  }

  private int beforeAside(int comma) {
    for (var at = comma - 1; at > 0 && at >= comma - LONGEST_ASIDE; at--) {
      if (arcs.word(at).equals(",")) {
        return at - 1;
      }
    }
    return DependencyGraph.NONE;
  }

  /** Another finite verb between the noun and the verb has the better claim to the noun. */
  private boolean holdsFiniteVerb(int noun, int verb) {
    for (var at = noun + 1; at < verb; at++) {
      if (arcs.head(at) == noun && arcs.isFinite(at)) {
        return true;
      }
    }
    return false;
  }

  /** The preposition or conjunction that opens a noun phrase, or -1. */
  private int openingOf(int noun) {
    for (var at = 0; at < noun; at++) {
      if (arcs.head(at) == noun && (arcs.is(at, "case") || arcs.is(at, "mark"))) {
        return at;
      }
    }
    return DependencyGraph.NONE;
  }
}
