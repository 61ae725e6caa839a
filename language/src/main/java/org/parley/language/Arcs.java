package org.parley.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The arcs of one sentence while they are mended: what hangs on what, and how to move it. */
final class Arcs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;

  /** Arcs as a parser set them; the arrays are copied. */
  Arcs(List<Token> tokens, int[] heads, String[] relations) {
    this.tokens = tokens;
    this.heads = heads.clone();
    this.relations = relations.clone();
  }

  List<Token> tokens() {
    return tokens;
  }

  DependencyGraph graph() {
    return new DependencyGraph(heads, relations);
  }

  int size() {
    return heads.length;
  }

  /** The token above, or {@link DependencyGraph#NONE}. */
  int head(int token) {
    return heads[token];
  }

  String relation(int token) {
    return relations[token];
  }

  boolean is(int token, String... anyOf) {
    for (var relation : anyOf) {
      if (relations[token].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  void move(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  String word(int token) {
    return tokens.get(token).text().toLowerCase(Locale.ROOT);
  }

  String lemma(int token) {
    return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }

  String tag(int token) {
    return tokens.get(token).tag();
  }

  boolean isFinite(int token) {
    return FINITE.contains(tag(token));
  }

  boolean isNominal(int token) {
    return tokens.get(token).isNoun() || tokens.get(token).isPronoun();
  }

  boolean hasSubject(int verb) {
    return subjectOf(verb) >= 0 || childOf(verb, "csubj") >= 0 || childOf(verb, "expl") >= 0;
  }

  int subjectOf(int verb) {
    return childOf(verb, "nsubj");
  }

  /** The first token that hangs on a head by a relation or one of its kinds, or NONE. */
  int childOf(int head, String family) {
    for (var at = 0; at < heads.length; at++) {
      if (heads[at] == head
          && (relations[at].equals(family) || relations[at].startsWith(family + ":"))) {
        return at;
      }
    }
    return DependencyGraph.NONE;
  }

  boolean isBelow(int token, int above) {
    for (var at = token; at >= 0; at = heads[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }
}
