package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;

/**
 * Finds what is said: the clause, infinitive or phrase that a cue reaches in its own sentence. A
 * wrong arc costs little, for the borders of the clause also come from commas and quotation marks.
 */
final class ContentFinder {
  private static final Set<String> CLAUSAL =
      Set.of("ccomp", "xcomp", "parataxis", "dep", "advcl", "csubj", "obj", "obl", "nsubj", "acl", "acl:relcl", "conj");
  private static final Set<String> NOT_IN_CONTENT = Set.of("punct");

  private final Syntax syntax;
  private final DependencyGraph graph;

  ContentFinder(Syntax syntax) {
    this.syntax = syntax;
    this.graph = syntax.graph();
  }

  /** The runs of tokens that this cue reaches; empty when it says nothing here. */
  List<Words> find(CueLexicon.Found cue, Optional<Source> source) {
    for (var slot : cue.cue().content()) {
      var found = inSlot(slot, cue, source);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Words> inSlot(String slot, CueLexicon.Found cue, Optional<Source> source) {
    return switch (slot) {
      case "clause" -> clause(cue, source);
      case "that" -> thatClause(cue);
      case "to" -> infinitive(cue);
      case "ing" -> gerund(cue);
      case "obj" -> object(cue, false);
      case "obj+" -> object(cue, true);
      case "all" -> all(cue, source);
      case "rest" -> rest(cue);
      case "quote" -> List.of();
      default -> led(cue, slot);
    };
  }

  // --- clauses

  private List<Words> clause(CueLexicon.Found cue, Optional<Source> source) {
    var group = group(cue, source);
    var right = rightClause(cue);
    if (right.isEmpty() || !startsRight(cue, right.get())) {
      var left = parenthetical(cue, group, source);
      if (!left.isEmpty()) {
        return left;
      }
    }
    return right.map(words -> List.of(words)).orElse(List.of());
  }

  private boolean startsRight(CueLexicon.Found cue, Words right) {
    return right.first() <= cue.words().last() + 2
        || syntax.isWord(right.first(), "that", "whether", "how", "why", "what", "if", "who")
        || !syntax.isWord(cue.words().last() + 1, ",");
  }

  /** The words of cue and source, which a parenthetical has between its commas. */
  private Words group(CueLexicon.Found cue, Optional<Source> source) {
    var first = cue.words().first();
    while (first > 0
        && (syntax.token(first - 1).tag().matches("RB|MD|VB[DZPN]?") && graph.head(first - 1) == cue.head())) {
      first--;
    }
    var last = cue.words().last();
    if (source.isPresent() && Math.abs(source.get().head() - cue.head()) < 40) {
      first = Math.min(first, source.get().words().first());
      last = Math.max(last, source.get().words().last());
    }
    if (first > 0 && syntax.isWord(first - 1, "as")) {
      first--;
    }
    return new Words(first, last);
  }

  private Optional<Words> rightClause(CueLexicon.Found cue) {
    var verb = cue.head();
    var after = cue.words().last();
    for (var child : graph.children(verb)) {
      if (child > after && CLAUSAL.contains(graph.relation(child)) && reads(child, verb)) {
        var words = branch(child, after + 1);
        if (words.isPresent()) {
          return words.map(w -> withQuestion(w, after));
        }
      }
    }
    return Optional.empty();
  }

  private boolean reads(int child, int verb) {
    var relation = graph.relation(child);
    var leader = syntax.leader(child).orElse("");
    var subordinate = Set.of("that", "whether", "how", "why", "what", "who", "if").contains(leader);
    return switch (relation) {
      case "ccomp", "csubj" -> true;
      case "conj" -> false;
      case "advcl", "obl" -> leader.equals("that") || leader.isEmpty() && syntax.isClause(child);
      default -> subordinate && !leader.equals("if") || syntax.isClause(child) && !relation.startsWith("acl");
    };
  }

  private List<Words> thatClause(CueLexicon.Found cue) {
    var after = cue.words().last();
    for (var child : graph.children(cue.head())) {
      var leader = syntax.leader(child).orElse("");
      if (child > after && (leader.equals("that") || leader.equals("whether")
          || graph.is(child, "ccomp") && syntax.isClause(child))) {
        return branch(child, after + 1).map(List::of).orElse(List.of());
      }
      if (child > after && graph.is(child, "acl:relcl", "acl", "dep", "ccomp")) {
        var that = graph.children(child).stream().filter(c -> syntax.isWord(c, "that")).findFirst();
        if (that.isPresent() && that.get() == after + 1 && graph.has(child, "nsubj")
            && !graph.is(that.get(), "nsubj", "obj")) {
          return branch(child, after + 1).map(List::of).orElse(List.of());
        }
      }
    }
    return List.of();
  }

  /** "X said" after or inside the clause: its left part, and the right part when it goes on. */
  private List<Words> parenthetical(CueLexicon.Found cue, Words group, Optional<Source> source) {
    var before = group.first() - 1;
    if (before < 1 || !(syntax.isWord(before, ",") || isClosingMark(before) || syntax.isWord(before, "--", "—", "?", "!", "―"))) {
      return List.of();
    }
    if (source.isPresent() && source.get().words().first() != source.get().head()
        && syntax.token(source.get().words().first()).tag().startsWith("W")) {
      return List.of();
    }
    if (source.isPresent() && syntax.token(source.get().words().first()).tag().startsWith("W")
        || syntax.token(cue.head()).tag().equals("VBG") || source.isEmpty()) {
      return List.of();
    }
    var left = leftOf(cue, before);
    if (left.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Words>();
    found.add(left.get());
    rightOf(cue, group).ifPresent(found::add);
    return found;
  }

  private boolean isClosingMark(int at) {
    return syntax.isWord(at, "”", "\"", "''", "’");
  }

  private Optional<Words> leftOf(CueLexicon.Found cue, int before) {
    var verb = cue.head();
    var first = 0;
    var governor = graph.head(verb);
    if (governor != DependencyGraph.NONE && graph.is(verb, "parataxis", "dep", "ccomp", "advcl", "acl:relcl", "appos", "conj") && governor <= before) {
      first = syntax.below(governor, c -> c != verb).nextSetBit(0);
    } else {
      var child = graph.children(verb).stream()
          .filter(c -> c <= before && graph.is(c, "ccomp", "parataxis", "dep", "advcl", "obj", "nsubj", "csubj", "xcomp"))
          .filter(c -> syntax.token(c).isVerb() || syntax.isClause(c) || graph.is(c, "ccomp"))
          .findFirst();
      if (child.isPresent()) {
        first = syntax.below(child.get(), c -> true).nextSetBit(0);
      } else if (!hasFinite(0, before)) {
        return isClosingMark(before) ? Optional.of(new Words(0, before)) : Optional.empty();
      }
    }
    if (first > before) {
      return Optional.empty();
    }
    var last = before;
    while (last > first && syntax.isWord(last, ",", "--", "—", "―")) {
      last--;
    }
    return Optional.of(new Words(first, last));
  }

  private boolean hasFinite(int first, int last) {
    for (var at = first; at <= last; at++) {
      if (syntax.token(at).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  /** After "he said," the sentence goes on with what is said, unless a new deed of his follows. */
  private Optional<Words> rightOf(CueLexicon.Found cue, Words group) {
    var comma = group.last() + 1;
    if (!syntax.isWord(comma, ",") || comma + 2 >= syntax.size()) {
      return Optional.empty();
    }
    var next = comma + 1;
    if (syntax.token(next).tag().equals("VBG") || syntax.isWord(next, "and", "but", "then", "who", "which", "referring")
        && graph.children(cue.head(), "conj").stream().anyMatch(c -> c > next)) {
      return Optional.empty();
    }
    if (graph.children(cue.head(), "advcl", "obl").stream().anyMatch(c -> c >= next && firstOf(c) == next && !syntax.isWord(next, "“", "\"", "''"))) {
      return Optional.empty();
    }
    var last = syntax.size() - 1;
    while (last > next && syntax.isWord(last, ".", ",")) {
      last--;
    }
    return Optional.of(new Words(next, last));
  }

  private int firstOf(int head) {
    return syntax.below(head, c -> true).nextSetBit(0);
  }

  // --- infinitives, gerunds, phrases

  private List<Words> infinitive(CueLexicon.Found cue) {
    var after = cue.words().last();
    for (var child : graph.children(cue.head())) {
      if (child > after
          && graph.is(child, "xcomp", "ccomp", "advcl", "acl", "dep")
          && (syntax.leader(child).filter("to"::equals).isPresent() || syntax.isWord(child - 1, "to"))) {
        return branch(child, after + 1).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  private List<Words> gerund(CueLexicon.Found cue) {
    var after = cue.words().last();
    for (var child : graph.children(cue.head())) {
      if (child > after && child <= after + 4
          && graph.is(child, "xcomp", "ccomp", "dep", "obj")
          && syntax.token(child).tag().equals("VBG")) {
        return branch(child, after + 1).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  private List<Words> object(CueLexicon.Found cue, boolean withPredicate) {
    var verb = cue.head();
    var after = cue.words().last();
    var passive = syntax.isPassive(verb);
    var object = (passive
            ? graph.children(verb, "nsubj:pass", "nsubj")
            : graph.children(verb, "obj", "iobj", "ccomp"))
        .stream().filter(o -> passive || o > after).findFirst();
    if (object.isEmpty()) {
      return List.of();
    }
    var words = passive
        ? Optional.of(syntax.phrase(object.get()))
        : branch(object.get(), after + 1);
    if (!withPredicate) {
      return words.map(List::of).orElse(List.of());
    }
    var last = graph.children(verb, "xcomp", "advcl", "obl", "ccomp", "dep", "obj").stream()
        .filter(c -> c > object.get() && c > after)
        .filter(c -> !graph.is(c, "obl", "advcl") || syntax.leader(c).filter(l -> l.equals("as") || l.equals("of") || l.equals("to")).isPresent())
        .flatMap(c -> branch(c, after + 1).stream())
        .mapToInt(Words::last)
        .max();
    return words
        .map(w -> passive && last.isPresent()
            ? List.of(w, new Words(after + 1, last.getAsInt()))
            : List.of(new Words(w.first(), Math.max(w.last(), last.orElse(-1)))))
        .orElse(List.of());
  }

  /** The phrase or clause that this preposition leads, under the cue or under its object. */
  private List<Words> led(CueLexicon.Found cue, String preposition) {
    var after = cue.words().last();
    var hosts = new ArrayList<Integer>(List.of(cue.head()));
    hosts.addAll(graph.children(cue.head(), "obj", "iobj", "xcomp", "obl"));
    for (var host : hosts) {
      for (var child : graph.children(host)) {
        if (child > after
            && graph.is(child, "obl", "nmod", "advcl", "xcomp", "acl", "dep", "ccomp")
            && syntax.leader(child).filter(preposition::equals).isPresent()) {
          return branch(child, after + 1)
              .map(w -> syntax.isWord(w.first(), preposition) && w.last() > w.first()
                  ? List.of(new Words(w.first() + 1, w.last())) : List.of(w))
              .orElse(List.of());
        }
      }
    }
    if (syntax.isWord(after, preposition)) {
      for (var child : graph.children(cue.head(), "obl", "obj", "ccomp", "xcomp", "advcl", "nmod")) {
        if (child > after) {
          return branch(child, after + 1).map(List::of).orElse(List.of());
        }
      }
    }
    return List.of();
  }

  /** For "according to X": all of the clause but these words. */
  private List<Words> all(CueLexicon.Found cue, Optional<Source> source) {
    var group = group(cue, source);
    var found = new ArrayList<Words>();
    var last = syntax.size() - 1;
    while (last > 0 && syntax.isWord(last, ".", ",")) {
      last--;
    }
    if (group.first() > 1) {
      var end = group.first() - 1;
      while (end > 0 && syntax.isWord(end, ",", "--", "—")) {
        end--;
      }
      found.add(new Words(clauseStart(cue, end), end));
      if (syntax.isWord(group.last() + 1, ",") && !syntax.isWord(group.first() - 1, "(") && group.last() + 2 < last) {
        var next = group.last() + 2;
        if (!syntax.isWord(next, "which", "who", "but", "while") && !syntax.token(next).tag().equals("VBG")) {
          found.add(new Words(next, last));
        }
      }
    } else {
      var next = group.last() + 1;
      while (next < last && syntax.isWord(next, ",")) {
        next++;
      }
      if (next <= last) {
        found.add(new Words(next, last));
      }
    }
    return found;
  }

  /** All that hangs on the cue and follows it: "called on both sides to show restraint". */
  private List<Words> rest(CueLexicon.Found cue) {
    var after = cue.words().last();
    return graph.children(cue.head()).stream()
        .filter(c -> c > after && !graph.is(c, "punct", "conj", "cc"))
        .flatMap(c -> branch(c, after + 1).stream())
        .reduce((a, b) -> new Words(Math.min(a.first(), b.first()), Math.max(a.last(), b.last())))
        .map(List::of)
        .orElse(List.of());
  }

  private int clauseStart(CueLexicon.Found cue, int end) {
    var governor = graph.head(cue.head());
    while (governor != DependencyGraph.NONE && !syntax.token(governor).isVerb() && !syntax.isClause(governor)) {
      governor = graph.head(governor);
    }
    if (governor == DependencyGraph.NONE || governor > end) {
      return 0;
    }
    var first = firstOf(governor);
    return first <= end ? first : 0;
  }

  // --- borders

  /** The unbroken words of a branch, from a first token on, without marks at its ends. */
  private Optional<Words> branch(int head, int from) {
    var parts = new BitSet(syntax.size());
    parts.or(syntax.below(head, c -> true));
    parts.clear(0, from);
    if (!parts.get(head)) {
      return Optional.empty();
    }
    for (var at = from; at < syntax.size(); at++) {
      if (syntax.isMark(at)) {
        parts.set(at, parts.get(at) || at + 1 < syntax.size() && at > from && parts.get(at - 1) && parts.nextSetBit(at + 1) == at + 1);
      }
    }
    return Optional.of(trimEnds(syntax.around(parts, head)));
  }

  private Words withQuestion(Words words, int after) {
    if (words.first() - 1 > after && syntax.isWord(words.first() - 1, "that", "whether", "how", "why", "what")) {
      return new Words(words.first() - 1, words.last());
    }
    return words;
  }

  private Words trimEnds(Words words) {
    var first = words.first();
    var last = words.last();
    while (first < last && syntax.isWord(first, ",", ":", ";", "-", "--", "—", ")")) {
      first++;
    }
    while (last > first && syntax.isWord(last, ".", ",", ";", ":", "--", "—", "-")) {
      last--;
    }
    return new Words(first, last);
  }
}
