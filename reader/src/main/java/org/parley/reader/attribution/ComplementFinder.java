package org.parley.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;

/**
 * Contents behind their cue: the clause that it governs in "X said that Y". Where the graph has
 * none, a subject and a finite verb right behind the cue will do.
 */
final class ComplementFinder {
  private static final Set<String> CLAUSAL =
      Set.of(
          "ccomp",
          "xcomp",
          "parataxis",
          "dep",
          "advcl",
          "csubj",
          "obj",
          "obl",
          "nsubj",
          "acl",
          "acl:relcl",
          "conj");
  private static final Set<String> SUBORDINATORS =
      Set.of("that", "whether", "how", "why", "what", "who", "if");

  /** From how many words on a stretch without a verb is taken for a clause of headline or error. */
  private static final int FEWEST_WORDS = 5;

  private final Syntax syntax;
  private final DependencyGraph graph;
  private final Borders borders;
  private final List<CueLexicon.Found> cues;

  ComplementFinder(Syntax syntax, Borders borders, List<CueLexicon.Found> cues) {
    this.syntax = syntax;
    this.graph = syntax.graph();
    this.borders = borders;
    this.cues = cues;
  }

  Optional<Words> rightClause(CueLexicon.Found cue, Optional<Source> source) {
    var after =
        source
            .filter(s -> s.words().first() > cue.head())
            .map(s -> s.words().last())
            .orElse(cue.words().last());
    for (var child : graph.children(cue.head())) {
      if (child > after
          && CLAUSAL.contains(graph.relation(child))
          && reads(child, cue.head())
          && !isLaterReport(cue, child)) {
        var words = syntax.branch(child, after + 1);
        if (words.isPresent()) {
          return words.map(w -> borders.stretch(cue, w, after));
        }
      }
    }
    return ofGovernor(cue, after).or(() -> plainOrder(cue, after));
  }

  /** "continues to insist ... that": the clause that hangs on the governing verb instead. */
  private Optional<Words> ofGovernor(CueLexicon.Found cue, int after) {
    var governor = graph.head(cue.head());
    if (governor == DependencyGraph.NONE || !graph.is(cue.head(), "xcomp", "conj")) {
      return Optional.empty();
    }
    return graph.children(governor, "ccomp").stream()
        .filter(c -> c > after && syntax.leader(c).filter("that"::equals).isPresent())
        .findFirst()
        .flatMap(c -> syntax.branch(c, after + 1))
        .map(words -> borders.stretch(cue, words, words.first() - 1));
  }

  /** "..., state media reported": a report about this one, not its content. */
  private boolean isLaterReport(CueLexicon.Found cue, int verb) {
    return graph.is(verb, "parataxis", "dep")
        && cues.stream().anyMatch(c -> c.head() == verb && c.cue().kind() == Cue.Kind.V)
        && syntax.hasBreak(cue.words().last() + 1, verb - 1);
  }

  /** Where the graph shows no clause: "said" and then a subject and a finite verb. */
  private Optional<Words> plainOrder(CueLexicon.Found cue, int after) {
    var first = after + 1;
    while (first < syntax.size() && syntax.token(first).tag().startsWith("RB")) {
      first++;
    }
    if (first >= syntax.size()
        || after != cue.words().last()
        || cue.cue().kind() != Cue.Kind.V
        || !borders.beginsSubject(first)) {
      return Optional.empty();
    }
    var verb = first;
    while (verb < syntax.size() && !syntax.isBreak(verb) && !syntax.isFiniteForm(verb)) {
      verb++;
    }
    var behindAside = verb < syntax.size() && syntax.isWord(verb, ",") ? behindAside(verb) : -1;
    if (behindAside > 0) {
      return Optional.of(borders.stretch(cue, new Words(first, behindAside), after));
    }
    if (verb >= syntax.size() || syntax.isBreak(verb)) {
      var isLong = verb - first >= FEWEST_WORDS && !cue.cue().content().contains("obj");
      return isLong && syntax.isFiniteForm(cue.head())
          ? Optional.of(syntax.trimEnds(new Words(first, verb - 1)))
          : Optional.empty();
    }
    return Optional.of(borders.stretch(cue, new Words(first, verb), after));
  }

  /** "the truce, brokered by Qatar, has": the finite verb after the second comma, or -1. */
  private int behindAside(int comma) {
    for (var at = comma + 1;
        at < Math.min(syntax.size() - 1, comma + Borders.LONGEST_ADJUNCT);
        at++) {
      if (syntax.isWord(at, ",")) {
        return syntax.isFiniteForm(at + 1) ? at + 1 : -1;
      }
    }
    return -1;
  }

  private boolean reads(int child, int verb) {
    var relation = graph.relation(child);
    var leader = syntax.leader(child).orElse("");
    var subordinate = SUBORDINATORS.contains(leader);
    return switch (relation) {
      case "ccomp", "csubj" ->
          subordinate
              || syntax.isClause(child)
              || syntax.isFinite(child)
              || !syntax.hasBreak(Math.min(verb, child), child);
      case "conj" -> false;
      case "advcl", "obl" -> leader.equals("that") || leader.isEmpty() && syntax.isClause(child);
      default ->
          subordinate && !leader.equals("if")
              || syntax.isClause(child) && !relation.startsWith("acl");
    };
  }

  List<Words> thatClause(CueLexicon.Found cue) {
    var after = cue.words().last();
    for (var child : graph.children(cue.head())) {
      var leader = syntax.leader(child).orElse("");
      if (child > after
          && (leader.equals("that")
              || leader.equals("whether")
              || graph.is(child, "ccomp") && syntax.isClause(child))) {
        return syntax
            .branch(child, after + 1)
            .map(w -> List.of(cue.cue().kind() == Cue.Kind.V ? borders.stretch(cue, w, after) : w))
            .orElse(List.of());
      }
      if (child > after && graph.is(child, "acl:relcl", "acl", "dep", "ccomp")) {
        var that = graph.children(child).stream().filter(c -> syntax.isWord(c, "that")).findFirst();
        if (that.isPresent()
            && that.get() == after + 1
            && graph.has(child, "nsubj")
            && !graph.is(that.get(), "nsubj", "obj")) {
          return syntax.branch(child, after + 1).map(List::of).orElse(List.of());
        }
      }
    }
    return List.of();
  }
}
