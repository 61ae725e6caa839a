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
      Set.of("acl:relcl", "parataxis", "advcl", "dep", "ccomp", "cop", "nsubj", "mark");
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

  boolean isMark(int at) {
    return at >= 0 && at < size() && !Character.isLetterOrDigit(text(at).codePointAt(0))
        && !text(at).startsWith("'s") && !text(at).startsWith("’") && !text(at).startsWith("$");
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
            .anyMatch(s -> isWord(s, "nobody", "none", "neither") || graph.children(s, "det").stream()
                .anyMatch(d -> isWord(d, "no", "neither")));
  }

  /** The preposition or conjunction that leads a phrase, in lower case; empty without one. */
  Optional<String> leader(int at) {
    return graph.children(at, "case", "mark").stream()
        .filter(c -> c < at && !text(c).startsWith("'") && !text(c).startsWith("’"))
        .findFirst()
        .map(c -> text(c).toLowerCase(java.util.Locale.ROOT));
  }

  /** The noun phrase of this head, without its preposition and relative clauses. */
  Words phrase(int head) {
    var parts = below(head, c -> {
      var relation = graph.relation(c);
      return !NO_PART_OF_PHRASE.contains(relation)
          && !(graph.head(c) == head && NO_PART_OF_HEAD.contains(relation))
          && !(relation.equals("conj") && token(c).isVerb() && !token(head).isVerb())
          && !(relation.equals("acl") && c < graph.head(c));
    });
    return trim(around(parts, head));
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
    while (first < last && (isMark(first) || isWord(first, "and", "but", "or"))
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
}
