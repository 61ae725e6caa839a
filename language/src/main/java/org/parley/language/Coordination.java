package org.parley.language;

/**
 * Who stands beside whom: "Ethiopia's government and Tigray forces signed", where the parser joins
 * the government to a name and hangs both on the forces; "..., residents and police said", where it
 * joins the residents to the verb before them.
 */
final class Coordination {
  private final Arcs arcs;

  Coordination(Arcs arcs) {
    this.arcs = arcs;
  }

  /** Joins what a conjunction stands between. */
  void mend() {
    for (var at = 2; at < arcs.size() - 1; at++) {
      if (arcs.is(at - 1, "cc")) {
        leaveName(at);
        leaveVerb(at);
      }
    }
  }

  /** Joins the two nouns, and gives the name to the second of them. */
  private void leaveName(int name) {
    var first = arcs.head(name);
    var last = first < 0 ? DependencyGraph.NONE : arcs.head(first);
    if (last == name + 1
        && first == name - 2
        && arcs.is(name, "conj")
        && arcs.is(first, "compound")
        && arcs.tag(name).equals("NNP")
        && isCommonNoun(first)
        && isCommonNoun(last)
        && isWhole(first)) {
      arcs.move(first, arcs.head(last), arcs.relation(last));
      arcs.move(last, first, "conj");
      arcs.move(name, last, "compound");
      arcs.move(name - 1, last, "cc");
    }
  }

  /**
   * What stands before the conjunction hangs on an earlier verb: both are subjects of the later.
   */
  private void leaveVerb(int afterConjunction) {
    var first = afterConjunction - 2;
    var second = subjectBehind(afterConjunction);
    if (second >= afterConjunction
        && arcs.is(first, "conj")
        && arcs.isNominal(first)
        && arcs.head(first) < first
        && arcs.tokens().get(arcs.head(first)).isVerb()) {
      var verb = arcs.head(second);
      if (arcs.is(verb, "conj") && arcs.head(verb) == arcs.head(first)) {
        arcs.move(verb, arcs.head(first), "parataxis");
      }
      arcs.move(first, verb, "nsubj");
      arcs.move(second, first, "conj");
      arcs.move(afterConjunction - 1, second, "cc");
    }
  }

  /** The subject whose own conjunction, or whose verb's, this is. */
  private int subjectBehind(int afterConjunction) {
    var above = arcs.head(afterConjunction - 1);
    var subject = arcs.isFinite(above) ? arcs.subjectOf(above) : above;
    return subject >= afterConjunction && arcs.is(subject, "nsubj")
        ? subject
        : DependencyGraph.NONE;
  }

  private boolean isCommonNoun(int token) {
    return arcs.tag(token).equals("NN") || arcs.tag(token).equals("NNS");
  }

  /** "The army", "Ethiopia's government": a noun that needs no other. */
  private boolean isWhole(int noun) {
    return arcs.childOf(noun, "nmod:poss") >= 0 || arcs.childOf(noun, "det") >= 0;
  }
}
