package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.DependencyGraph;

/**
 * Contents that are no clauses: the object, the object with its predicate, an infinitive, a gerund
 * or what a preposition leads.
 */
final class PhraseFinder {
  /** Prepositions whose phrase after an object belongs to what is talked of. */
  private static final String[] TOPICAL = {
    "of", "about", "for", "from", "as", "to", "on", "against", "between", "over", "with"
  };

  private final Syntax syntax;
  private final DependencyGraph graph;
  private final Borders borders;

  PhraseFinder(Syntax syntax, Borders borders) {
    this.syntax = syntax;
    this.graph = syntax.graph();
    this.borders = borders;
  }

  List<Words> infinitive(CueLexicon.Found cue) {
    var after = cue.words().last();
    for (var child : graph.children(cue.head())) {
      if (child > after
          && graph.is(child, "xcomp", "ccomp", "advcl", "acl", "dep")
          && (syntax.leader(child).filter("to"::equals).isPresent()
              || syntax.isWord(child - 1, "to"))) {
        var words = syntax.branch(child, after + 1);
        var raised =
            syntax.isPassive(cue.head()) && cue.cue().content().contains("clause")
                ? graph.children(cue.head(), "nsubj:pass").stream().findFirst()
                : Optional.<Integer>empty();
        if (words.isPresent() && raised.isPresent()) {
          return List.of(syntax.phrase(raised.get()), words.get());
        }
        return words.map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  List<Words> gerund(CueLexicon.Found cue) {
    var after = cue.words().last();
    for (var child : graph.children(cue.head())) {
      if (child > after
          && child <= after + 4
          && graph.is(child, "xcomp", "ccomp", "dep", "obj")
          && syntax.token(child).tag().equals("VBG")) {
        return syntax.branch(child, after + 1).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  List<Words> object(CueLexicon.Found cue, boolean withPredicate) {
    var verb = cue.head();
    var after = cue.words().last();
    var passive = syntax.isPassive(verb);
    var object =
        (passive
                ? graph.children(verb, "nsubj:pass", "nsubj")
                : graph.children(verb, "obj", "iobj", "ccomp"))
            .stream().filter(o -> passive || o > after).findFirst();
    if (object.isEmpty() && withPredicate && !passive) {
      var small =
          graph.children(verb, "xcomp", "ccomp", "dep").stream()
              .filter(c -> c > after && graph.has(c, "nsubj"))
              .findFirst();
      if (small.isPresent()) {
        return syntax.branch(small.get(), after + 1).map(List::of).orElse(List.of());
      }
    }
    if (object.isEmpty()) {
      return antecedent(verb, passive);
    }
    var words =
        passive
            ? Optional.of(syntax.phrase(object.get()))
            : syntax
                .branch(object.get(), after + 1)
                .map(w -> withPhrases(cue, w))
                .map(w -> fill(cue, w));
    if (!withPredicate) {
      return words.map(List::of).orElse(List.of());
    }
    var last =
        graph.children(verb, "xcomp", "advcl", "obl", "ccomp", "dep", "obj").stream()
            .filter(c -> c > object.get() && c > after)
            .filter(
                c ->
                    !graph.is(c, "obl", "advcl")
                        || syntax
                            .leader(c)
                            .filter(l -> l.equals("as") || l.equals("of") || l.equals("to"))
                            .isPresent())
            .flatMap(c -> syntax.branch(c, after + 1).stream())
            .mapToInt(Words::last)
            .max();
    if (last.isEmpty() && words.isPresent() && !passive) {
      return plainPredicate(words.get());
    }
    return words
        .map(
            w ->
                passive && last.isPresent()
                    ? List.of(w, new Words(after + 1, last.getAsInt()))
                    : List.of(new Words(w.first(), Math.max(w.last(), last.orElse(-1)))))
        .orElse(List.of());
  }

  /** "called it a lie" where the graph shows no predicate: what follows the object at once. */
  private List<Words> plainPredicate(Words object) {
    var next = object.last() + 1;
    if (next >= syntax.size()
        || !(syntax.isOpeningMark(next)
            || syntax.token(next).tag().matches("DT|JJ.?|NN.?|VBG|VBN|RB"))
        || graph.is(next, "obl:tmod", "obl:npmod")) {
      return List.of();
    }
    var last = next;
    while (last + 1 < syntax.size() && !syntax.isBreak(last + 1)) {
      last++;
    }
    return List.of(new Words(object.first(), last));
  }

  /** "The route which he criticised", "what she called": what the relative clause hangs on. */
  private List<Words> antecedent(int verb, boolean passive) {
    if (!graph.is(verb, "acl:relcl", "acl", "ccomp")
        || graph.head(verb) == DependencyGraph.NONE
        || !passive && graph.is(verb, "acl")) {
      return List.of();
    }
    for (var child : graph.children(verb)) {
      if (child < verb
          && syntax.isWord(child, "what", "which")
          && !graph.isKindOf(child, "nsubj")) {
        return List.of(new Words(child, child));
      }
    }
    if (graph.is(verb, "ccomp") || !syntax.token(graph.head(verb)).isNoun()) {
      return List.of();
    }
    var phrase = syntax.phrase(graph.head(verb));
    return phrase.first() < verb
        ? List.of(syntax.trimEnds(new Words(phrase.first(), Math.min(phrase.last(), verb - 1))))
        : List.of();
  }

  /** An object with the phrases behind it that say what it is about, wherever they hang. */
  private Words withPhrases(CueLexicon.Found cue, Words words) {
    var last = words.last();
    var grown = true;
    while (grown) {
      grown = false;
      for (var child : graph.children(cue.head(), "obl", "nmod", "advcl")) {
        var branch = syntax.branch(child, last + 1);
        if (child > last
            && branch.isPresent()
            && branch.get().first() == last + 1
            && syntax.isWord(last + 1, TOPICAL)) {
          last = branch.get().last();
          grown = true;
          break;
        }
      }
    }
    return new Words(words.first(), last);
  }

  /** The rest of an object that wrong arcs tore off: "the pride he takes in it". */
  private Words fill(CueLexicon.Found cue, Words words) {
    var next = words.last() + 1;
    if (next >= syntax.size()
        || syntax.isBreak(next)
        || !(syntax.isWord(next, "that", "who", "by", "of", "to") && !continuesElsewhere(cue, next)
            || syntax.token(next).tag().matches("PRP|NNP|VBN")
                && borders.hasClauseFrom(next, syntax.size() - 1)
                && !graph.is(next, "obl:tmod", "obl:npmod", "obl", "nmod"))) {
      return words;
    }
    var last = next;
    while (last + 1 < syntax.size()
        && !syntax.isBreak(last + 1)
        && !borders.leavesClause(cue, last + 1)) {
      last++;
    }
    return syntax.trimEnds(new Words(words.first(), last));
  }

  private boolean continuesElsewhere(CueLexicon.Found cue, int at) {
    return syntax.isWord(at, "to", "by")
        && graph.children(cue.head(), "advcl", "obl", "xcomp").stream()
            .anyMatch(c -> syntax.firstOf(c) == at);
  }

  /** The phrase or clause that this preposition leads, under the cue or under its object. */
  List<Words> led(CueLexicon.Found cue, String preposition) {
    var after = cue.words().last();
    var hosts = new ArrayList<Integer>(List.of(cue.head()));
    hosts.addAll(graph.children(cue.head(), "obj", "iobj", "xcomp", "obl"));
    for (var host : hosts) {
      for (var child : graph.children(host)) {
        if (child > after
            && graph.is(child, "obl", "nmod", "advcl", "xcomp", "acl", "dep", "ccomp")
            && syntax.leader(child).filter(preposition::equals).isPresent()) {
          return syntax
              .branch(child, after + 1)
              .map(
                  w ->
                      syntax.isWord(w.first(), preposition) && w.last() > w.first()
                          ? List.of(new Words(w.first() + 1, w.last()))
                          : List.of(w))
              .orElse(List.of());
        }
      }
    }
    if (syntax.isWord(after, preposition)) {
      for (var child :
          graph.children(cue.head(), "obl", "obj", "ccomp", "xcomp", "advcl", "nmod")) {
        if (child > after) {
          return syntax.branch(child, after + 1).map(List::of).orElse(List.of());
        }
      }
    }
    return List.of();
  }

  /** All that hangs on the cue and follows it: "called on both sides to show restraint". */
  List<Words> rest(CueLexicon.Found cue) {
    var after = cue.words().last();
    return graph.children(cue.head()).stream()
        .filter(c -> c > after && !graph.is(c, "punct", "conj", "cc"))
        .flatMap(c -> syntax.branch(c, after + 1).stream())
        .reduce((a, b) -> new Words(Math.min(a.first(), b.first()), Math.max(a.last(), b.last())))
        .map(List::of)
        .orElse(List.of());
  }
}
