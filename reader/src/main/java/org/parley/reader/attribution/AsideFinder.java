package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.DependencyGraph;

/**
 * Contents around a cue that stands aside: "Y, X said", "Y, X said, and Z", "Y, according to X",
 * and the clause that "reportedly" stands in.
 */
final class AsideFinder {

  private final Syntax syntax;
  private final DependencyGraph graph;
  private final Borders borders;

  AsideFinder(Syntax syntax, Borders borders) {
    this.syntax = syntax;
    this.graph = syntax.graph();
    this.borders = borders;
  }

  /** The words of cue and source, which a parenthetical has between its commas. */
  Words group(CueLexicon.Found cue, Optional<Source> source) {
    var first = cue.words().first();
    while (first > 0
        && (syntax.token(first - 1).tag().matches("RB|MD|VB[DZPN]?")
            && graph.head(first - 1) == cue.head())) {
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

  /** Only "he said", "said he" and "he has said", with nothing that they govern, stand aside. */
  private boolean standsAside(CueLexicon.Found cue, Words group) {
    var tag = syntax.token(cue.head()).tag();
    if (!tag.matches("VB[DZP]") && !(tag.equals("VBN") && graph.has(cue.head(), "aux"))) {
      return false;
    }
    var next = group.last() + 1;
    while (next < syntax.size() && syntax.token(next).tag().startsWith("RB")) {
      next++;
    }
    if (next >= syntax.size() || syntax.isMark(next)) {
      return !syntax.isWord(next, ":");
    }
    return syntax.token(next).tag().matches("IN|TO|CC|VBG|WP|WDT")
        || graph.is(next, "obl:tmod", "obl:npmod")
        || group.last() == cue.words().last() && cue.cue().content().contains("inf")
        || syntax.token(next).tag().equals("NNP") && graph.is(next, "obl", "nmod", "obl:tmod")
        || syntax
            .text(next)
            .matches(
                "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|late|early|last|this");
  }

  /** "The museum, he said, will open": cue and source alone between two commas. */
  List<Words> medial(CueLexicon.Found cue, Words group, Optional<Source> source) {
    var comma = group.last() + 1;
    while (comma < syntax.size()
        && comma - group.last() <= Borders.LONGEST_ADJUNCT
        && !syntax.isWord(comma, ",")
        && !syntax.isFiniteForm(comma)) {
      comma++;
    }
    if (source.isEmpty()
        || !standsAside(cue, group)
        || group.first() < 2
        || !syntax.isWord(group.first() - 1, ",")
        || !syntax.isWord(comma, ",")
        || isRelative(source.get())
        || !syntax.hasFinite(comma + 1, syntax.size() - 1)
        || syntax.hasFinite(0, group.first() - 2)
        || startsNewClause(cue, comma + 1)) {
      return List.of();
    }
    var right = syntax.trimEnds(new Words(comma + 1, syntax.size() - 1));
    return isAdjunct(group.first() - 2)
        ? List.of(right)
        : List.of(new Words(0, group.first() - 2), right);
  }

  /** Whether all up to this token only says when or where: "In a statement", "Also on Sunday". */
  private boolean isAdjunct(int last) {
    var first = 0;
    while (first < last && syntax.token(first).tag().matches("RB|CC")) {
      first++;
    }
    return syntax.token(first).tag().equals("IN") && !syntax.hasFinite(first, last);
  }

  private boolean isRelative(Source source) {
    return syntax.token(source.words().first()).tag().startsWith("W");
  }

  /** "X said" after or inside the clause: its left part, and the right part when it goes on. */
  List<Words> parenthetical(CueLexicon.Found cue, Words group, Optional<Source> source) {
    var before = group.first() - 1;
    if (before < 1
        || !(syntax.isWord(before, ",")
            || syntax.isClosingMark(before)
            || syntax.isWord(before, "--", "—", "?", "!", "―"))) {
      return List.of();
    }
    if (source.isEmpty() || isRelative(source.get()) || !standsAside(cue, group)) {
      return List.of();
    }
    var left = leftOf(cue, before);
    if (left.isEmpty()) {
      return List.of();
    }
    var right = rightOf(cue, group);
    var found = new ArrayList<Words>();
    if (right.isEmpty() || !isAdjunct(left.get().last())) {
      found.add(left.get());
    }
    right.ifPresent(found::add);
    return found;
  }

  private Optional<Words> leftOf(CueLexicon.Found cue, int before) {
    var verb = cue.head();
    var first = 0;
    var governor = graph.head(verb);
    if (governor != DependencyGraph.NONE
        && graph.is(verb, "parataxis", "dep", "ccomp", "advcl", "acl:relcl", "appos", "conj")
        && governor <= before) {
      first = borders.isClosing(verb) ? 0 : syntax.below(governor, c -> c != verb).nextSetBit(0);
    } else {
      var child =
          graph.children(verb).stream()
              .filter(
                  c ->
                      c <= before
                          && graph.is(
                              c,
                              "ccomp",
                              "parataxis",
                              "dep",
                              "advcl",
                              "obj",
                              "nsubj",
                              "csubj",
                              "xcomp"))
              .filter(c -> syntax.token(c).isVerb() || syntax.isClause(c) || graph.is(c, "ccomp"))
              .findFirst();
      if (child.isPresent()) {
        first = borders.isClosing(verb) ? 0 : syntax.below(child.get(), c -> true).nextSetBit(0);
      } else if (!syntax.hasFinite(0, before)) {
        return syntax.isClosingMark(before) ? Optional.of(new Words(0, before)) : Optional.empty();
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

  /** After "he said," the sentence goes on with what is said, unless a new deed of his follows. */
  private Optional<Words> rightOf(CueLexicon.Found cue, Words group) {
    var comma = group.last() + 1;
    if (!syntax.isWord(comma, ",") || comma + 2 >= syntax.size()) {
      return Optional.empty();
    }
    var next = comma + 1;
    if (startsNewClause(cue, next)) {
      return Optional.empty();
    }
    var last = syntax.size() - 1;
    while (last > next && syntax.isWord(last, ".", ",")) {
      last--;
    }
    return Optional.of(new Words(next, last));
  }

  private boolean startsNewClause(CueLexicon.Found cue, int next) {
    if (next >= syntax.size()) {
      return true;
    }
    if (syntax.isOpeningMark(next)) {
      return false;
    }
    if (syntax.token(next).tag().equals("VBG")
        || syntax.isWord(next, "not") && syntax.text(next + 1).endsWith("ing")
        || syntax.isWord(next, "not", "even") && syntax.text(next + 2).endsWith("ing")
        || syntax.isWord(
            next,
            "who",
            "which",
            "whose",
            "whom",
            "referring",
            "but",
            "then",
            "as",
            "while",
            "though",
            "although",
            "when",
            "after",
            "before")) {
      return true;
    }
    if (syntax.isWord(next, "and")
        && graph.children(cue.head(), "conj").stream().anyMatch(c -> c > next)) {
      return true;
    }
    return graph.children(cue.head(), "advcl", "obl", "obl:tmod", "appos").stream()
        .anyMatch(c -> c >= next && syntax.firstOf(c) == next);
  }

  /** For "according to X": all of the clause but these words. */
  List<Words> all(CueLexicon.Found cue, Optional<Source> source) {
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
      if (syntax.isWord(group.last() + 1, ",")
          && !syntax.isWord(group.first() - 1, "(")
          && group.last() + 2 < last) {
        var next = group.last() + 2;
        if (!syntax.isWord(next, "which", "who", "but", "while")
            && !syntax.token(next).tag().equals("VBG")) {
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

  /** For "reportedly": the clause it stands in. */
  List<Words> ownClause(CueLexicon.Found cue) {
    var at = cue.head();
    var governor = graph.head(at);
    if (governor == DependencyGraph.NONE) {
      return List.of();
    }
    var found = new ArrayList<Words>();
    var first = syntax.firstOf(governor);
    while (first < at
        && syntax.isWord(
            first, "after", "when", "as", "because", "who", "which", "and", "but", ",")) {
      first++;
    }
    if (first < at) {
      found.add(syntax.trimEnds(new Words(first, at - 1)));
    }
    var last = Math.max(at, syntax.below(governor, c -> true).length() - 1);
    while (last > at && syntax.isWord(last, ".", ",")) {
      last--;
    }
    if (last > at) {
      found.add(new Words(at + 1, last));
    }
    return found;
  }

  private int clauseStart(CueLexicon.Found cue, int end) {
    var governor = graph.head(cue.head());
    while (governor != DependencyGraph.NONE
        && !syntax.token(governor).isVerb()
        && !syntax.isClause(governor)) {
      governor = graph.head(governor);
    }
    if (governor == DependencyGraph.NONE || governor > end) {
      return 0;
    }
    var first = syntax.firstOf(governor);
    return first <= end ? first : 0;
  }
}
