package org.parley.language;

import java.util.List;
import java.util.Locale;
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
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> INSIDE_NOUN_PHRASES =
      Set.of("compound", "nmod", "nmod:poss", "conj", "appos", "amod", "nummod", "dep");
  private static final Set<String> SUBORDINATORS =
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
  private static final int LONGEST_ASIDE = 14;

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;

  private Reattachment(List<Token> tokens, int[] heads, String[] relations) {
    this.tokens = tokens;
    this.heads = heads.clone();
    this.relations = relations.clone();
  }

  /** The graph of a sentence after its plain mistakes are mended. */
  static DependencyGraph graph(List<Token> tokens, int[] heads, String[] relations) {
    var mended = new Reattachment(tokens, heads, relations);
    for (var token : tokens) {
      if (token.tag().equals("TO")) {
        mended.takeInfinitive(token.index());
      }
    }
    for (var token : tokens) {
      if (FINITE.contains(token.tag())) {
        mended.leadItsObject(token.index());
        mended.leadItsAntecedent(token.index());
        mended.joinVerb(token.index());
        mended.takeSubject(token.index());
        mended.leadReducedClause(token.index());
      } else if (token.tag().equals("VBG")) {
        mended.leadItsNoun(token.index());
      } else if (token.tag().equals("VBN")) {
        mended.joinFiniteVerb(token.index());
      }
    }
    return new DependencyGraph(mended.heads, mended.relations);
  }

  /** "Offered on Wednesday to withdraw": the day is when it was offered, and no subject. */
  private void takeInfinitive(int to) {
    var day = to - 1;
    if (day < 1 || to + 1 >= heads.length || !DAYS.contains(word(day))) {
      return;
    }
    var isPhrase = word(day - 1).equals("on");
    var verb = isPhrase ? day - 2 : day - 1;
    var infinitive = to + 1;
    if (verb < 0
        || !isFiniteOrParticiple(verb)
        || !tokens.get(infinitive).tag().equals("VB")
        || heads[infinitive] != verb && heads[infinitive] != day) {
      return;
    }
    move(day, verb, isPhrase ? "obl" : "obl:tmod");
    if (isPhrase) {
      move(day - 1, day, "case");
    }
    move(infinitive, verb, "xcomp");
    move(to, infinitive, "mark");
  }

  /**
   * "Offered to withdraw and called for talks": no form of the past stands beside an infinitive.
   */
  private void joinFiniteVerb(int verb) {
    var infinitive = heads[verb];
    if (!relations[verb].equals("conj")
        || !tokens.get(infinitive).tag().equals("VB")
        || childOf(infinitive, "aux") >= 0
        || childOf(verb, "aux") >= 0) {
      return;
    }
    for (var at = heads[infinitive]; at >= 0; at = heads[at]) {
      if (isFiniteOrParticiple(at) && hasSubject(at) && childOf(at, "aux") < 0) {
        move(verb, at, "conj");
        return;
      }
    }
  }

  private boolean isFiniteOrParticiple(int token) {
    return FINITE.contains(tokens.get(token).tag()) || tokens.get(token).tag().equals("VBN");
  }

  /** "Group claimed responsibility": the verb heads the noun that it was hung on. */
  private void leadItsObject(int verb) {
    var noun = heads[verb];
    if (relations[verb].equals("amod") && noun > verb) {
      move(verb, heads[noun], relations[noun]);
      move(noun, verb, "obj");
    }
  }

  /** "Resumed firing rockets": to fire is what is resumed; likewise "while accusing them". */
  private void leadItsNoun(int participle) {
    var noun = heads[participle];
    if (!relations[participle].equals("amod") || noun < participle || participle == 0) {
      return;
    }
    if (SUBORDINATORS.contains(word(participle - 1))) {
      move(participle, heads[noun], heads[noun] == DependencyGraph.NONE ? "root" : "advcl");
      move(participle - 1, participle, "mark");
      move(noun, participle, "obj");
      return;
    }
    var verb = heads[noun];
    if (verb == participle - 1
        && relations[noun].equals("obj")
        && ASPECTUAL.contains(tokens.get(verb).lemma())) {
      move(participle, verb, "xcomp");
      move(noun, participle, "obj");
    }
  }

  /**
   * "As the hour for the truce approached": the noun before a verb is its subject, though a
   * conjunction before it was read as a preposition.
   */
  private void takeSubject(int verb) {
    if (hasSubject(verb) || isCarried(verb)) {
      return;
    }
    var noun = nounBefore(verb);
    if (noun < 0
        || relations[noun].startsWith("nsubj")
        || holdsFiniteVerb(noun, verb)
        || !hasFreeOpening(noun)) {
      return;
    }
    if (isBelow(verb, noun)) {
      move(verb, heads[noun], relations[noun]);
    }
    var conjunction = openingOf(noun);
    move(noun, verb, "nsubj");
    if (conjunction >= 0) {
      move(conjunction, verb, "mark");
      relations[verb] = heads[verb] == DependencyGraph.NONE ? "root" : "advcl";
    }
  }

  /** "A truce negotiated by Egypt ended": the participle only describes who has the verb. */
  private void leadReducedClause(int verb) {
    var participle = heads[verb];
    if (!(relations[verb].equals("dep") || relations[verb].equals("obj"))
        || participle == DependencyGraph.NONE
        || participle > verb
        || hasSubject(verb)
        || !isParticiple(participle)
        || !isUnbroken(participle, verb)) {
      return;
    }
    var noun = subjectOf(participle);
    if (noun >= 0 && noun < participle && isNominal(noun)) {
      move(verb, heads[participle], relations[participle]);
      move(noun, verb, "nsubj");
      move(participle, noun, "acl");
    }
  }

  /**
   * "Nigeria previously announced it planned": what has an object of its own is no passive that
   * describes the noun before it.
   */
  private void leadItsAntecedent(int verb) {
    var noun = heads[verb];
    if (relations[verb].equals("acl")
        && noun < verb
        && !hasSubject(verb)
        && (childOf(verb, "obj") > verb || childOf(verb, "ccomp") > verb)
        && openingOf(noun) < 0
        && !relations[noun].startsWith("nsubj")) {
      move(verb, heads[noun], relations[noun]);
      move(noun, verb, "nsubj");
    }
  }

  /** "Disputes that version and says": a verb is coordinated with a verb. */
  private void joinVerb(int verb) {
    if (!relations[verb].equals("conj") || !isNominal(heads[verb]) || hasSubject(verb)) {
      return;
    }
    for (var at = heads[verb]; at >= 0; at = heads[at]) {
      if (tokens.get(at).isVerb() && at < verb && hasSubject(at)) {
        move(verb, at, "conj");
        return;
      }
    }
  }

  private boolean isParticiple(int token) {
    var tag = tokens.get(token).tag();
    return (tag.equals("VBN") || tag.equals("VBD")) && childOf(token, "aux") < 0;
  }

  private boolean isUnbroken(int from, int to) {
    for (var at = from + 1; at < to; at++) {
      if (relations[at].equals("cc") || relations[at].equals("punct")) {
        return false;
      }
    }
    return true;
  }

  private int subjectOf(int verb) {
    return childOf(verb, "nsubj");
  }

  private int childOf(int head, String family) {
    for (var at = 0; at < heads.length; at++) {
      if (heads[at] == head
          && (relations[at].equals(family) || relations[at].startsWith(family + ":"))) {
        return at;
      }
    }
    return DependencyGraph.NONE;
  }

  private boolean hasSubject(int verb) {
    return subjectOf(verb) >= 0 || childOf(verb, "csubj") >= 0 || childOf(verb, "expl") >= 0;
  }

  /** An auxiliary, or one of several verbs that share a subject, needs none of its own. */
  private boolean isCarried(int verb) {
    return relations[verb].startsWith("aux")
        || relations[verb].equals("cop")
        || relations[verb].equals("conj") && tokens.get(heads[verb]).isVerb();
  }

  /** The head of the noun phrase that ends right before a verb, its asides left out, or -1. */
  private int nounBefore(int verb) {
    var at = verb - 1;
    while (at >= 0
        && (tokens.get(at).tag().equals("RB")
            || QUANTIFIERS.contains(word(at))
            || heads[at] == verb && relations[at].startsWith("aux"))) {
      at--;
    }
    if (at > 0 && word(at).equals(",")) {
      var noun = nounEndingAt(beforeAside(at), verb);
      return noun >= 0 && hasFreeOpening(noun) ? noun : nounEndingAt(at - 1, verb);
    }
    return nounEndingAt(at, verb);
  }

  /** Whether nothing but a conjunction opens a noun phrase. */
  private boolean hasFreeOpening(int noun) {
    var opening = openingOf(noun);
    return opening < 0 || SUBORDINATORS.contains(word(opening));
  }

  private int nounEndingAt(int last, int verb) {
    if (last < 0 || !isNominal(last)) {
      return DependencyGraph.NONE;
    }
    var at = last;
    while (heads[at] >= 0
        && heads[at] < verb
        && INSIDE_NOUN_PHRASES.contains(relations[at])
        && isNominal(heads[at])) {
      at = heads[at];
    }
    return at;
  }

  private int beforeAside(int comma) {
    for (var at = comma - 1; at > 0 && at >= comma - LONGEST_ASIDE; at--) {
      if (word(at).equals(",")) {
        return at - 1;
      }
    }
    return DependencyGraph.NONE;
  }

  private boolean isNominal(int token) {
    return tokens.get(token).isNoun() || tokens.get(token).isPronoun();
  }

  /** Another finite verb between the noun and the verb has the better claim to the noun. */
  private boolean holdsFiniteVerb(int noun, int verb) {
    for (var at = noun + 1; at < verb; at++) {
      if (heads[at] == noun && FINITE.contains(tokens.get(at).tag())) {
        return true;
      }
    }
    return false;
  }

  /** The preposition or conjunction that opens a noun phrase, or -1. */
  private int openingOf(int noun) {
    for (var at = 0; at < noun; at++) {
      if (heads[at] == noun && (relations[at].equals("case") || relations[at].equals("mark"))) {
        return at;
      }
    }
    return DependencyGraph.NONE;
  }

  private boolean isBelow(int token, int above) {
    for (var at = token; at >= 0; at = heads[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  private void move(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  private String word(int token) {
    return tokens.get(token).text().toLowerCase(Locale.ROOT);
  }
}
