package org.parley.reader.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Questions of grammar about one sentence: its clauses, phrases and their borders. */
final class Syntax {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");
  private static final Set<String> NO_PART_OF_PHRASE =
      Set.of("parataxis", "advcl", "dep", "ccomp", "cop", "nsubj", "mark");
  private static final Set<String> NO_PART_OF_HEAD =
      Set.of("case", "cc:preconj", "aux", "advmod", "obl:tmod", "xcomp");

  private final Sentence sentence;
  private final DependencyGraph graph;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.graph = sentence.graph();
  }

  Sentence sentence() {
    return sentence;
  }

  DependencyGraph graph() {
    return graph;
  }

  Token token(int at) {
    return sentence.token(at);
  }

  int size() {
    return sentence.size();
  }

  /** The token as it stands, or an empty string off the ends of the sentence. */
  String text(int at) {
    return at >= 0 && at < size() ? token(at).text() : "";
  }

  /** Whether the token is this word, however capitalised. */
  boolean isWord(int at, String... anyOf) {
    var text = text(at);
    for (var word : anyOf) {
      if (text.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds neither letter nor digit nor a sign that is read aloud. */
  boolean isMark(int at) {
    return at >= 0
        && at < size()
        && text(at)
            .codePoints()
            .noneMatch(c -> Character.isLetterOrDigit(c) || "$%&@#".indexOf(c) >= 0);
  }

  /** Whether an odd number of double quotation marks stands between two tokens. */
  boolean isQuoteBetween(int first, int last) {
    var marks = 0;
    for (var at = first; at <= last; at++) {
      marks += isWord(at, "“", "”", "\"", "''") ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** Whether the verb or predicate has a finite form, by itself or through an auxiliary. */
  boolean isFinite(int at) {
    return FINITE.contains(token(at).tag())
        || graph.children(at, "aux", "aux:pass", "cop").stream()
            .anyMatch(aux -> FINITE.contains(token(aux).tag()));
  }

  /** Whether it heads a clause with a subject of its own. */
  boolean isClause(int at) {
    return graph.children(at).stream().anyMatch(c -> SUBJECTS.contains(graph.relation(c)))
        && (token(at).isVerb() || isFinite(at) || graph.has(at, "mark"));
  }

  boolean isPassive(int at) {
    return graph.has(at, "nsubj:pass", "aux:pass")
        || (token(at).tag().equals("VBN")
            && graph.is(at, "acl", "advcl", "amod")
            && !graph.has(at, "obj", "aux"));
  }

  boolean isNegated(int at) {
    return graph.children(at).stream()
            .anyMatch(c -> c < at && isWord(c, "not", "n't", "n’t", "never", "neither", "nor"))
        || graph.children(at, "nsubj", "nsubj:pass").stream()
            .anyMatch(
                s ->
                    isWord(s, "nobody", "none", "neither")
                        || graph.children(s, "det").stream()
                            .anyMatch(d -> isWord(d, "no", "neither")));
  }

  /** The preposition or conjunction that leads a phrase, in lower case; empty without one. */
  Optional<String> leader(int at) {
    return graph.children(at, "case", "mark").stream()
        .filter(c -> c < at && !text(c).startsWith("'") && !text(c).startsWith("’"))
        .findFirst()
        .map(c -> text(c).toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether a participle stands before its noun: "leaked papers". */
  boolean isAttribute(int at) {
    return token(at).tag().matches("VB[NG]")
        && at + 1 < size()
        && (graph.is(at, "amod") && graph.head(at) > at
            || token(at + 1).isNoun()
                && at > 0
                && token(at - 1).tag().matches("DT|PRP\\$|POS|IN")
                && token(at).tag().equals("VBN"));
  }

  /** The noun phrase of this head with its relative clauses, without its preposition. */
  Words phrase(int head) {
    var parts =
        below(
            head,
            c -> {
              var relation = graph.relation(c);
              return !(NO_PART_OF_PHRASE.contains(relation) && !inRelativeClause(c, head))
                  && !(relation.equals("acl:relcl") && graph.has(c, "ccomp"))
                  && !(graph.head(c) == head && NO_PART_OF_HEAD.contains(relation))
                  && !(relation.equals("conj") && token(c).isVerb() && !token(head).isVerb())
                  && !(relation.equals("acl") && c < graph.head(c));
            });
    for (var at = 0; at < size(); at++) {
      if (isDash(at)) {
        parts.clear(at);
      }
    }
    return trim(withBracket(trim(around(parts, head)), head));
  }

  /** A dash between spaces parts a dateline, or an aside, from the phrase. */
  private boolean isDash(int at) {
    return isWord(at, "-", "--", "—", "–", "―")
        && (at == 0 || token(at - 1).end() < token(at).begin());
  }

  /** "Smith (D-Ohio), the chairman": the bracket behind a name, and what stands behind that. */
  private Words withBracket(Words words, int head) {
    var last = words.last();
    if (isWord(last + 1, "(")) {
      for (var at = last + 2; at < Math.min(size(), last + 10); at++) {
        if (isWord(at, ")")) {
          last = at;
          break;
        }
      }
    }
    if (isWord(last + 1, ",")) {
      for (var child : graph.children(head, "appos")) {
        var branch = below(child, c -> true);
        if (child > last && branch.nextSetBit(0) == last + 2) {
          last = Math.max(last, branch.length() - 1);
        }
      }
    }
    return new Words(words.first(), last);
  }

  private boolean inRelativeClause(int at, int head) {
    for (var up = graph.head(at); up != DependencyGraph.NONE && up != head; up = graph.head(up)) {
      if (graph.is(up, "acl:relcl", "acl")) {
        return true;
      }
    }
    return false;
  }

  /** All of this head's branches that meet the condition, the head included. */
  BitSet below(int head, IntPredicate branch) {
    var found = new BitSet(size());
    collect(head, branch, found);
    return found;
  }

  private void collect(int at, IntPredicate branch, BitSet found) {
    found.set(at);
    for (var child : graph.children(at)) {
      if (!found.get(child) && branch.test(child)) {
        collect(child, branch, found);
      }
    }
  }

  /** The unbroken run of these tokens that holds one of them. */
  Words around(BitSet parts, int token) {
    var first = token;
    while (first > 0 && parts.get(first - 1)) {
      first--;
    }
    var last = token;
    while (last + 1 < size() && parts.get(last + 1)) {
      last++;
    }
    return new Words(first, last);
  }

  /** The words without the commas and brackets at their ends. */
  Words trim(Words words) {
    var first = words.first();
    var last = words.last();
    while (first < last
        && (isMark(first) || isWord(first, "and", "but", "or"))
        && !isOpening(first)) {
      first++;
    }
    while (last > first && isMark(last) && !isWord(last, ")", "]", "”", "\"", "''", "’", "%")) {
      last--;
    }
    return new Words(first, last);
  }

  private boolean isOpening(int at) {
    return isWord(at, "“", "\"", "''", "``", "‘", "(", "[", "@", "#", "$");
  }

  /** The subject that stands above this verb itself, active or passive. */
  Optional<Integer> ownSubject(int verb) {
    return List.of("nsubj", "nsubj:pass").stream()
        .flatMap(relation -> graph.children(verb, relation).stream())
        .findFirst();
  }

  boolean isBreak(int at) {
    return isWord(at, ",", ";", ":", ".", "--", "—", "?", "!");
  }

  boolean isFiniteForm(int at) {
    return token(at).tag().matches("VB[DZP]|MD");
  }

  boolean hasFinite(int first, int last) {
    for (var at = first; at <= last; at++) {
      if (token(at).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  boolean hasBreak(int first, int last) {
    for (var at = first; at <= last; at++) {
      if (isBreak(at)) {
        return true;
      }
    }
    return false;
  }

  boolean isClosingMark(int at) {
    return isWord(at, "”", "\"", "''", "’");
  }

  boolean isOpeningMark(int at) {
    return isWord(at, "“", "\"", "''", "``", "‘");
  }

  int firstOf(int head) {
    return below(head, c -> true).nextSetBit(0);
  }

  /** The unbroken words of a branch, from a first token on, without marks at its ends. */
  Optional<Words> branch(int head, int from) {
    var parts = new BitSet(size());
    parts.or(below(head, c -> true));
    parts.clear(0, from);
    if (!parts.get(head)) {
      return Optional.empty();
    }
    for (var at = from; at < size(); at++) {
      if (isMark(at)) {
        parts.set(
            at,
            parts.get(at)
                || at + 1 < size()
                    && at > from
                    && parts.get(at - 1)
                    && parts.nextSetBit(at + 1) == at + 1);
      }
    }
    return Optional.of(trimEnds(around(parts, head)));
  }

  Words trimEnds(Words words) {
    var first = words.first();
    var last = words.last();
    while (first < last && isWord(first, ",", ":", ";", "-", "--", "—", ")")) {
      first++;
    }
    while (last > first && isWord(last, ".", ",", ";", ":", "--", "—", "-")) {
      last--;
    }
    return new Words(first, last);
  }
}
