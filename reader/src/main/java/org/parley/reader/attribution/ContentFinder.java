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
  private static final Set<String> THOUGHTS =
      Set.of("know", "think", "believe", "understand", "learn", "feel", "hear", "expect", "show", "realize");

  /** From how many words on a stretch without a verb is taken for a clause of headline or error. */
  private static final int FEWEST_WORDS = 5;

  /** The most words of "in a statement on Monday" between a cue and its comma. */
  private static final int LONGEST_ADJUNCT = 9;

  /** Prepositions whose phrase after an object belongs to what is talked of. */
  private static final String[] TOPICAL = {
    "of", "about", "for", "from", "as", "to", "on", "against", "between", "over", "with"
  };

  private final Syntax syntax;
  private final DependencyGraph graph;
  private final List<CueLexicon.Found> cues;

  /**
   * Contents in one sentence.
   *
   * @param cues all cues of the sentence: where one begins, the content of another may end
   */
  ContentFinder(Syntax syntax, List<CueLexicon.Found> cues) {
    this.syntax = syntax;
    this.graph = syntax.graph();
    this.cues = cues;
  }

  /** The runs of tokens that this cue reaches; empty when it says nothing here. */
  List<Words> find(CueLexicon.Found cue, Optional<Source> source) {
    for (var slot : cue.cue().content()) {
      var found = inSlot(slot, cue, source);
      if (!found.isEmpty()) {
        if (!Set.of("clause", "all", "quote").contains(slot) && isBehindColon(cue, found.get(0))) {
          return List.of();
        }
        return Set.of("clause", "all", "quote").contains(slot)
            ? found
            : found.stream().map(words -> endPhrase(cue, words)).toList();
      }
    }
    return List.of();
  }

  private boolean isBehindColon(CueLexicon.Found cue, Words words) {
    for (var at = cue.words().last() + 1; at < words.first(); at++) {
      if (syntax.isWord(at, ":", ";")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A phrase or infinitive ends where the sentence goes on from the cue: at a verb beside the cue
   * ("and told reporters") and at a clause with a subject of its own ("after rebels fired").
   */
  private Words endPhrase(CueLexicon.Found cue, Words words) {
    if (words.first() <= cue.head() || syntax.isWord(words.first(), "that", "whether", "how", "why")) {
      return cutAtNextCue(cue, words);
    }
    for (var at = words.first() + 1; at < words.last(); at++) {
      var comma = syntax.isWord(at - 1, ",");
      if (isFiniteForm(at) && hasFinite(words.first(), at - 1)) {
        break;
      }
      if (syntax.token(at).tag().equals("CC") && continuesCue(cue, at)
          || comma && syntax.isWord(at, "but", "though", "although", "while")
          || syntax.isWord(at, "as", "after", "while", "when", "because", "before", "until", "since")
              && hasClauseFrom(at + 1, words.last())
          || comma && syntax.isWord(at, "and") && hasClauseFrom(at + 1, words.last())) {
        return trimEnds(new Words(words.first(), at - 1));
      }
    }
    return cutAtNextCue(cue, words);
  }

  /** Whether after this conjunction a verb in the form of the cue follows without a subject. */
  private boolean continuesCue(CueLexicon.Found cue, int conjunction) {
    var at = conjunction + 1;
    while (at < syntax.size() && syntax.token(at).tag().startsWith("RB")) {
      at++;
    }
    var tag = syntax.token(cue.head()).tag();
    return at < syntax.size()
        && (syntax.token(at).tag().equals(tag) || isFiniteForm(at))
        && isFiniteForm(at);
  }

  private boolean hasClauseFrom(int first, int last) {
    for (var at = first; at <= last && !isBreak(at); at++) {
      if (isFiniteForm(at)) {
        return true;
      }
    }
    return false;
  }

  private List<Words> inSlot(String slot, CueLexicon.Found cue, Optional<Source> source) {
    return switch (slot) {
      case "clause" -> clause(cue, source);
      case "that" -> thatClause(cue);
      case "inf" -> infinitive(cue);
      case "ing" -> gerund(cue);
      case "obj" -> object(cue, false);
      case "obj+" -> object(cue, true);
      case "all" -> cue.cue().kind() == Cue.Kind.R ? ownClause(cue) : all(cue, source);
      case "rest" -> rest(cue);
      case "quote" -> List.of();
      default -> led(cue, slot);
    };
  }

  // --- clauses

  private List<Words> clause(CueLexicon.Found cue, Optional<Source> source) {
    var group = group(cue, source);
    var medial = medial(cue, group, source);
    if (!medial.isEmpty()) {
      return medial;
    }
    var right = rightClause(cue, source);
    var quotedLeft = group.first() > 0 && isClosingMark(group.first() - 1);
    if (right.isEmpty() || quotedLeft || !startsRight(cue, right.get())) {
      var left = parenthetical(cue, group, source);
      if (!left.isEmpty()) {
        return left;
      }
    }
    return right.map(words -> List.of(cutAtNextCue(cue, words))).orElse(List.of());
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
        || syntax.text(next).matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|late|early|last|this");
  }

  /** "The museum, he said, will open": cue and source alone between two commas. */
  private List<Words> medial(CueLexicon.Found cue, Words group, Optional<Source> source) {
    var comma = group.last() + 1;
    while (comma < syntax.size() && comma - group.last() <= LONGEST_ADJUNCT
        && !syntax.isWord(comma, ",") && !isFiniteForm(comma)) {
      comma++;
    }
    if (source.isEmpty()
        || !standsAside(cue, group)
        || group.first() < 2
        || !syntax.isWord(group.first() - 1, ",")
        || !syntax.isWord(comma, ",")
        || isRelative(source.get())
        || !hasFinite(comma + 1, syntax.size() - 1)
        || hasFinite(0, group.first() - 2)
        || startsNewClause(cue, comma + 1)) {
      return List.of();
    }
    var right = trimEnds(new Words(comma + 1, syntax.size() - 1));
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
    return syntax.token(first).tag().equals("IN") && !hasFinite(first, last);
  }

  private boolean isRelative(Source source) {
    return syntax.token(source.words().first()).tag().startsWith("W");
  }

  private boolean startsRight(CueLexicon.Found cue, Words right) {
    return right.first() <= cue.words().last() + 2 && !syntax.isWord(right.first() - 1, ",")
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

  private Optional<Words> rightClause(CueLexicon.Found cue, Optional<Source> source) {
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
        var words = branch(child, after + 1);
        if (words.isPresent()) {
          return words.map(w -> stretch(cue, w, after));
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
        .flatMap(c -> branch(c, after + 1))
        .map(words -> stretch(cue, words, words.first() - 1));
  }

  /** "..., state media reported": a report about this one, not its content. */
  private boolean isLaterReport(CueLexicon.Found cue, int verb) {
    return graph.is(verb, "parataxis", "dep")
        && cues.stream().anyMatch(c -> c.head() == verb && c.cue().kind() == Cue.Kind.V)
        && hasBreak(cue.words().last() + 1, verb - 1);
  }

  /** Where the graph shows no clause: "said" and then a subject and a finite verb. */
  private Optional<Words> plainOrder(CueLexicon.Found cue, int after) {
    var first = after + 1;
    while (first < syntax.size() && syntax.token(first).tag().startsWith("RB")) {
      first++;
    }
    if (first >= syntax.size() || after != cue.words().last() || cue.cue().kind() != Cue.Kind.V
        || !beginsSubject(first)) {
      return Optional.empty();
    }
    var verb = first;
    while (verb < syntax.size() && !isBreak(verb) && !isFiniteForm(verb)) {
      verb++;
    }
    var behindAside = verb < syntax.size() && syntax.isWord(verb, ",") ? behindAside(verb) : -1;
    if (behindAside > 0) {
      return Optional.of(stretch(cue, new Words(first, behindAside), after));
    }
    if (verb >= syntax.size() || isBreak(verb)) {
      var isLong = verb - first >= FEWEST_WORDS && !cue.cue().content().contains("obj");
      return isLong && isFiniteForm(cue.head())
          ? Optional.of(trimEnds(new Words(first, verb - 1)))
          : Optional.empty();
    }
    return Optional.of(stretch(cue, new Words(first, verb), after));
  }

  /** "the truce, brokered by Qatar, has": the finite verb after the second comma, or -1. */
  private int behindAside(int comma) {
    for (var at = comma + 1; at < Math.min(syntax.size() - 1, comma + LONGEST_ADJUNCT); at++) {
      if (syntax.isWord(at, ",")) {
        return isFiniteForm(at + 1) ? at + 1 : -1;
      }
    }
    return -1;
  }

  private boolean beginsSubject(int at) {
    return syntax.isWord(at, "that", "if", "whether", "how", "why")
        || syntax.token(at).tag().matches("DT|PRP\\$?|NNS?|NNPS?|CD|EX|JJ[RS]?|WP")
            && !graph.is(at, "obl:tmod", "obl:npmod");
  }

  private boolean isBreak(int at) {
    return syntax.isWord(at, ",", ";", ":", ".", "--", "—", "?", "!");
  }

  private boolean isFiniteForm(int at) {
    return syntax.token(at).tag().matches("VB[DZP]|MD");
  }

  /** A clause from right behind its cue to the next mark, whatever single arcs say. */
  private Words stretch(CueLexicon.Found cue, Words words, int after) {
    var first = words.first();
    var told = cue.cue().content().contains("inf") && graph.has(cue.head(), "obj", "iobj");
    if (first > after + 1 && !told && beginsSubject(after + 1)
        && graph.children(cue.head(), "obl", "obl:tmod", "advmod", "iobj").stream()
            .noneMatch(c -> c > after && c < words.first())
        && !hasBreak(after + 1, first - 1)) {
      first = after + 1;
    } else if (first - 1 > after
        && syntax.isWord(first - 1, "that", "whether", "how", "why", "what")) {
      first--;
    }
    var last = words.last();
    while (last + 1 < syntax.size() && !isBreak(last + 1) && !leavesClause(cue, last + 1)) {
      last++;
    }
    return trimEnds(new Words(first, last));
  }

  private boolean hasBreak(int first, int last) {
    for (var at = first; at <= last; at++) {
      if (isBreak(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word without a comma before it goes on from the cue rather than from its content. */
  private boolean leavesClause(CueLexicon.Found cue, int at) {
    if (syntax.isMark(at) && !isClosingMark(at) && !syntax.isWord(at, "(", ")", "[", "]", "-", "/")
        || syntax.isWord(at, ")") && !syntax.sentence().words(cue.words().last(), at).contains("(")) {
      return true;
    }
    if (syntax.token(at).tag().equals("CC")) {
      return graph.children(cue.head(), "conj").stream().anyMatch(c -> c > at)
          || syntax.isWord(at, "but");
    }
    return syntax.isWord(at, "as", "after", "while", "when", "though", "although", "because")
        && graph.children(cue.head(), "advcl").stream().anyMatch(c -> c > at);
  }

  /** The words up to where another report begins: "..., adding that", "... and told reporters". */
  private Words cutAtNextCue(CueLexicon.Found cue, Words words) {
    for (var next : cues) {
      var at = next.head();
      if (at <= words.first() + 1 || at > words.last() || next.cue().kind() != Cue.Kind.V
          || THOUGHTS.contains(next.cue().lemma())) {
        continue;
      }
      var begin = beginOfReport(cue, at);
      if (begin > words.first() + 1) {
        return trimEnds(new Words(words.first(), begin - 1));
      }
    }
    return words;
  }

  /** Whether nothing but adjuncts stands between this verb and the end of the sentence. */
  private boolean isClosing(int verb) {
    for (var at = verb + 1; at < syntax.size(); at++) {
      if (syntax.isWord(at, ",", ":", ";") || isFiniteForm(at) || syntax.isWord(at, "that") || isOpeningMark(at)) {
        return false;
      }
    }
    return !graph.has(verb, "obj", "xcomp");
  }

  private int beginOfReport(CueLexicon.Found cue, int verb) {
    var first = verb;
    while (first > 0 && syntax.token(first - 1).tag().matches("RB|MD|VB[DZPN]")
        && graph.head(first - 1) == verb) {
      first--;
    }
    if (syntax.token(verb).tag().equals("VBG")) {
      return syntax.isWord(first - 1, ",") ? first - 1 : -1;
    }
    if (!isFiniteForm(first)) {
      return -1;
    }
    var subject = syntax.ownSubject(verb).filter(s -> s < verb);
    if (subject.isEmpty()) {
      return syntax.token(first - 1).tag().equals("CC")
              && syntax.token(verb).tag().equals(syntax.token(cue.head()).tag())
          ? first - 1 : -1;
    }
    var lead = syntax.phrase(subject.get()).first() - 1;
    if (lead > 0 && syntax.isWord(lead, ",") && isClosing(verb)) {
      return lead;
    }
    return lead > 0 && syntax.isWord(lead - 1, ",")
            && syntax.isWord(lead, "though", "although", "while", "and", "but")
        ? lead - 1 : -1;
  }

  private boolean reads(int child, int verb) {
    var relation = graph.relation(child);
    var leader = syntax.leader(child).orElse("");
    var subordinate = Set.of("that", "whether", "how", "why", "what", "who", "if").contains(leader);
    return switch (relation) {
      case "ccomp", "csubj" -> subordinate || syntax.isClause(child) || syntax.isFinite(child)
          || !hasBreak(Math.min(verb, child), child);
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
        return branch(child, after + 1)
            .map(w -> List.of(cue.cue().kind() == Cue.Kind.V ? stretch(cue, w, after) : w))
            .orElse(List.of());
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

  private boolean isClosingMark(int at) {
    return syntax.isWord(at, "”", "\"", "''", "’");
  }

  private Optional<Words> leftOf(CueLexicon.Found cue, int before) {
    var verb = cue.head();
    var first = 0;
    var governor = graph.head(verb);
    if (governor != DependencyGraph.NONE && graph.is(verb, "parataxis", "dep", "ccomp", "advcl", "acl:relcl", "appos", "conj") && governor <= before) {
      first = isClosing(verb) ? 0 : syntax.below(governor, c -> c != verb).nextSetBit(0);
    } else {
      var child = graph.children(verb).stream()
          .filter(c -> c <= before && graph.is(c, "ccomp", "parataxis", "dep", "advcl", "obj", "nsubj", "csubj", "xcomp"))
          .filter(c -> syntax.token(c).isVerb() || syntax.isClause(c) || graph.is(c, "ccomp"))
          .findFirst();
      if (child.isPresent()) {
        first = isClosing(verb) ? 0 : syntax.below(child.get(), c -> true).nextSetBit(0);
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
    if (isOpeningMark(next)) {
      return false;
    }
    if (syntax.token(next).tag().equals("VBG")
        || syntax.isWord(next, "not") && syntax.text(next + 1).endsWith("ing")
        || syntax.isWord(next, "not", "even") && syntax.text(next + 2).endsWith("ing")
        || syntax.isWord(next, "who", "which", "whose", "whom", "referring", "but", "then", "as", "while", "though", "although", "when", "after", "before")) {
      return true;
    }
    if (syntax.isWord(next, "and") && graph.children(cue.head(), "conj").stream().anyMatch(c -> c > next)) {
      return true;
    }
    return graph.children(cue.head(), "advcl", "obl", "obl:tmod", "appos").stream()
        .anyMatch(c -> c >= next && firstOf(c) == next);
  }

  private boolean isOpeningMark(int at) {
    return syntax.isWord(at, "“", "\"", "''", "``", "‘");
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
        var words = branch(child, after + 1);
        var raised = syntax.isPassive(cue.head()) && cue.cue().content().contains("clause")
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
    if (object.isEmpty() && withPredicate && !passive) {
      var small = graph.children(verb, "xcomp", "ccomp", "dep").stream()
          .filter(c -> c > after && graph.has(c, "nsubj")).findFirst();
      if (small.isPresent()) {
        return branch(small.get(), after + 1).map(List::of).orElse(List.of());
      }
    }
    if (object.isEmpty()) {
      return antecedent(verb, passive);
    }
    var words = passive
        ? Optional.of(syntax.phrase(object.get()))
        : branch(object.get(), after + 1).map(w -> withPhrases(cue, w)).map(w -> fill(cue, w));
    if (!withPredicate) {
      return words.map(List::of).orElse(List.of());
    }
    var last = graph.children(verb, "xcomp", "advcl", "obl", "ccomp", "dep", "obj").stream()
        .filter(c -> c > object.get() && c > after)
        .filter(c -> !graph.is(c, "obl", "advcl") || syntax.leader(c).filter(l -> l.equals("as") || l.equals("of") || l.equals("to")).isPresent())
        .flatMap(c -> branch(c, after + 1).stream())
        .mapToInt(Words::last)
        .max();
    if (last.isEmpty() && words.isPresent() && !passive) {
      return plainPredicate(words.get());
    }
    return words
        .map(w -> passive && last.isPresent()
            ? List.of(w, new Words(after + 1, last.getAsInt()))
            : List.of(new Words(w.first(), Math.max(w.last(), last.orElse(-1)))))
        .orElse(List.of());
  }

  /** "called it a lie" where the graph shows no predicate: what follows the object at once. */
  private List<Words> plainPredicate(Words object) {
    var next = object.last() + 1;
    if (next >= syntax.size()
        || !(isOpeningMark(next) || syntax.token(next).tag().matches("DT|JJ.?|NN.?|VBG|VBN|RB"))
        || graph.is(next, "obl:tmod", "obl:npmod")) {
      return List.of();
    }
    var last = next;
    while (last + 1 < syntax.size() && !isBreak(last + 1)) {
      last++;
    }
    return List.of(new Words(object.first(), last));
  }

  /** "The route which he criticised", "what she called": what the relative clause hangs on. */
  private List<Words> antecedent(int verb, boolean passive) {
    if (!graph.is(verb, "acl:relcl", "acl", "ccomp") || graph.head(verb) == DependencyGraph.NONE
        || !passive && graph.is(verb, "acl")) {
      return List.of();
    }
    for (var child : graph.children(verb)) {
      if (child < verb && syntax.isWord(child, "what", "which") && !graph.isKindOf(child, "nsubj")) {
        return List.of(new Words(child, child));
      }
    }
    if (graph.is(verb, "ccomp") || !syntax.token(graph.head(verb)).isNoun()) {
      return List.of();
    }
    var phrase = syntax.phrase(graph.head(verb));
    return phrase.first() < verb
        ? List.of(trimEnds(new Words(phrase.first(), Math.min(phrase.last(), verb - 1))))
        : List.of();
  }

  /** An object with the phrases behind it that say what it is about, wherever they hang. */
  private Words withPhrases(CueLexicon.Found cue, Words words) {
    var last = words.last();
    var grown = true;
    while (grown) {
      grown = false;
      for (var child : graph.children(cue.head(), "obl", "nmod", "advcl")) {
        var branch = branch(child, last + 1);
        if (child > last && branch.isPresent() && branch.get().first() == last + 1
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
    if (next >= syntax.size() || isBreak(next)
        || !(syntax.isWord(next, "that", "who", "by", "of", "to") && !continuesElsewhere(cue, next)
            || syntax.token(next).tag().matches("PRP|NNP|VBN") && hasClauseFrom(next, syntax.size() - 1)
                && !graph.is(next, "obl:tmod", "obl:npmod", "obl", "nmod"))) {
      return words;
    }
    var last = next;
    while (last + 1 < syntax.size() && !isBreak(last + 1) && !leavesClause(cue, last + 1)) {
      last++;
    }
    return trimEnds(new Words(words.first(), last));
  }

  private boolean continuesElsewhere(CueLexicon.Found cue, int at) {
    return syntax.isWord(at, "to", "by")
        && graph.children(cue.head(), "advcl", "obl", "xcomp").stream().anyMatch(c -> firstOf(c) == at);
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

  /** For "reportedly": the clause it stands in. */
  private List<Words> ownClause(CueLexicon.Found cue) {
    var at = cue.head();
    var governor = graph.head(at);
    if (governor == DependencyGraph.NONE) {
      return List.of();
    }
    var found = new ArrayList<Words>();
    var first = firstOf(governor);
    while (first < at && syntax.isWord(first, "after", "when", "as", "because", "who", "which", "and", "but", ",")) {
      first++;
    }
    if (first < at) {
      found.add(trimEnds(new Words(first, at - 1)));
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
