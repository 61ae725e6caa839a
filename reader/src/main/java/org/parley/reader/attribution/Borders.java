package org.parley.reader.attribution;

import java.util.List;
import java.util.Set;
import org.parley.language.DependencyGraph;

/**
 * Where a content ends. Single arcs are often wrong, so a clause runs to the next mark, and ends
 * early only where the sentence plainly goes on from the cue or where another report begins.
 */
final class Borders {
  /** The most words of "in a statement on Monday" between a cue and its comma. */
  static final int LONGEST_ADJUNCT = 9;

  private static final Set<String> THOUGHTS =
      Set.of(
          "know",
          "think",
          "believe",
          "understand",
          "learn",
          "feel",
          "hear",
          "expect",
          "show",
          "realize");

  private final Syntax syntax;
  private final DependencyGraph graph;
  private final List<CueLexicon.Found> cues;

  Borders(Syntax syntax, List<CueLexicon.Found> cues) {
    this.syntax = syntax;
    this.graph = syntax.graph();
    this.cues = cues;
  }

  /** A clause from right behind its cue to the next mark, whatever single arcs say. */
  Words stretch(CueLexicon.Found cue, Words words, int after) {
    var first = words.first();
    var told = cue.cue().content().contains("inf") && graph.has(cue.head(), "obj", "iobj");
    if (first > after + 1
        && !told
        && beginsSubject(after + 1)
        && graph.children(cue.head(), "obl", "obl:tmod", "advmod", "iobj").stream()
            .noneMatch(c -> c > after && c < words.first())
        && !syntax.hasBreak(after + 1, first - 1)) {
      first = after + 1;
    } else if (first - 1 > after
        && syntax.isWord(first - 1, "that", "whether", "how", "why", "what")) {
      first--;
    }
    var last = words.last();
    while (last + 1 < syntax.size() && !syntax.isBreak(last + 1) && !leavesClause(cue, last + 1)) {
      last++;
    }
    return syntax.trimEnds(new Words(first, last));
  }

  boolean beginsSubject(int at) {
    return syntax.isWord(at, "that", "if", "whether", "how", "why")
        || syntax.token(at).tag().matches("DT|PRP\\$?|NNS?|NNPS?|CD|EX|JJ[RS]?|WP")
            && !graph.is(at, "obl:tmod", "obl:npmod");
  }

  /** Whether a word without a comma before it goes on from the cue rather than from its content. */
  boolean leavesClause(CueLexicon.Found cue, int at) {
    if (syntax.isMark(at)
            && !syntax.isClosingMark(at)
            && !syntax.isWord(at, "(", ")", "[", "]", "-", "/")
        || syntax.isWord(at, ")")
            && !syntax.sentence().words(cue.words().last(), at).contains("(")) {
      return true;
    }
    if (syntax.token(at).tag().equals("CC")) {
      return graph.children(cue.head(), "conj").stream().anyMatch(c -> c > at)
          || syntax.isWord(at, "but");
    }
    return syntax.isWord(at, "as", "after", "while", "when", "though", "although", "because")
        && graph.children(cue.head(), "advcl").stream().anyMatch(c -> c > at);
  }

  /**
   * A phrase or infinitive ends where the sentence goes on from the cue: at a verb beside the cue
   * ("and told reporters") and at a clause with a subject of its own ("after rebels fired").
   */
  Words endPhrase(CueLexicon.Found cue, Words words) {
    if (words.first() <= cue.head()
        || syntax.isWord(words.first(), "that", "whether", "how", "why")) {
      return cutAtNextCue(cue, words);
    }
    for (var at = words.first() + 1; at < words.last(); at++) {
      var comma = syntax.isWord(at - 1, ",");
      if (syntax.isFiniteForm(at) && syntax.hasFinite(words.first(), at - 1)) {
        break;
      }
      if (syntax.token(at).tag().equals("CC") && continuesCue(cue, at)
          || comma && syntax.isWord(at, "but", "though", "although", "while")
          || syntax.isWord(
                  at, "as", "after", "while", "when", "because", "before", "until", "since")
              && hasClauseFrom(at + 1, words.last())
          || comma && syntax.isWord(at, "and") && hasClauseFrom(at + 1, words.last())) {
        return syntax.trimEnds(new Words(words.first(), at - 1));
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
        && (syntax.token(at).tag().equals(tag) || syntax.isFiniteForm(at))
        && syntax.isFiniteForm(at);
  }

  boolean hasClauseFrom(int first, int last) {
    for (var at = first; at <= last && !syntax.isBreak(at); at++) {
      if (syntax.isFiniteForm(at)) {
        return true;
      }
    }
    return false;
  }

  /** The words up to where another report begins: "..., adding that", "... and told reporters". */
  Words cutAtNextCue(CueLexicon.Found cue, Words words) {
    for (var next : cues) {
      var at = next.head();
      if (at <= words.first() + 1
          || at > words.last()
          || next.cue().kind() != Cue.Kind.V
          || THOUGHTS.contains(next.cue().lemma())) {
        continue;
      }
      var begin = beginOfReport(cue, at);
      if (begin > words.first() + 1) {
        return syntax.trimEnds(new Words(words.first(), begin - 1));
      }
    }
    return words;
  }

  /** Whether nothing but adjuncts stands between this verb and the end of the sentence. */
  boolean isClosing(int verb) {
    for (var at = verb + 1; at < syntax.size(); at++) {
      if (syntax.isWord(at, ",", ":", ";")
          || syntax.isFiniteForm(at)
          || syntax.isWord(at, "that")
          || syntax.isOpeningMark(at)) {
        return false;
      }
    }
    return !graph.has(verb, "obj", "xcomp");
  }

  private int beginOfReport(CueLexicon.Found cue, int verb) {
    var first = verb;
    while (first > 0
        && syntax.token(first - 1).tag().matches("RB|MD|VB[DZPN]")
        && graph.head(first - 1) == verb) {
      first--;
    }
    if (syntax.token(verb).tag().equals("VBG")) {
      return syntax.isWord(first - 1, ",") ? first - 1 : -1;
    }
    if (!syntax.isFiniteForm(first)) {
      return -1;
    }
    var subject = syntax.ownSubject(verb).filter(s -> s < verb);
    if (subject.isEmpty()) {
      return syntax.token(first - 1).tag().equals("CC")
              && syntax.token(verb).tag().equals(syntax.token(cue.head()).tag())
          ? first - 1
          : -1;
    }
    var lead = syntax.phrase(subject.get()).first() - 1;
    if (lead > 0 && syntax.isWord(lead, ",") && isClosing(verb)) {
      return lead;
    }
    return lead > 0
            && syntax.isWord(lead - 1, ",")
            && syntax.isWord(lead, "though", "although", "while", "and", "but")
        ? lead - 1
        : -1;
  }
}
