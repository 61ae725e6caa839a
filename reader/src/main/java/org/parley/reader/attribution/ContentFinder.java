package org.parley.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is said: the words that a cue reaches in its own sentence, slot by slot as its entry
 * says. Begin at {@link #find}; the slots themselves are in the finders beside it.
 */
final class ContentFinder {
  /** Slots whose finders set the end of the content themselves. */
  private static final Set<String> BORDERED = Set.of("clause", "all", "quote");

  private final Syntax syntax;
  private final Borders borders;
  private final AsideFinder asides;
  private final ComplementFinder complements;
  private final PhraseFinder phrases;

  /**
   * Contents in one sentence.
   *
   * @param cues all cues of the sentence: where one begins, the content of another may end
   */
  ContentFinder(Syntax syntax, List<CueLexicon.Found> cues) {
    this.syntax = syntax;
    this.borders = new Borders(syntax, cues);
    this.asides = new AsideFinder(syntax, borders);
    this.complements = new ComplementFinder(syntax, borders, cues);
    this.phrases = new PhraseFinder(syntax, borders);
  }

  /** The runs of tokens that this cue reaches; empty when it says nothing here. */
  List<Words> find(CueLexicon.Found cue, Optional<Source> source) {
    for (var slot : cue.cue().content()) {
      var found = inSlot(slot, cue, source);
      if (!found.isEmpty()) {
        if (!BORDERED.contains(slot) && isBehindColon(cue, found.get(0))) {
          return List.of();
        }
        return BORDERED.contains(slot)
            ? found
            : found.stream().map(words -> borders.endPhrase(cue, words)).toList();
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

  private List<Words> inSlot(String slot, CueLexicon.Found cue, Optional<Source> source) {
    return switch (slot) {
      case "clause" -> clause(cue, source);
      case "that" -> complements.thatClause(cue);
      case "inf" -> phrases.infinitive(cue);
      case "ing" -> phrases.gerund(cue);
      case "obj" -> phrases.object(cue, false);
      case "obj+" -> phrases.object(cue, true);
      case "all" ->
          cue.cue().kind() == Cue.Kind.R ? asides.ownClause(cue) : asides.all(cue, source);
      case "rest" -> phrases.rest(cue);
      case "quote" -> quotationBefore(cue, source);
      default -> phrases.led(cue, slot);
    };
  }

  private List<Words> clause(CueLexicon.Found cue, Optional<Source> source) {
    var group = asides.group(cue, source);
    var medial = asides.medial(cue, group, source);
    if (!medial.isEmpty()) {
      return medial;
    }
    var right = complements.rightClause(cue, source);
    var quotedLeft = group.first() > 0 && syntax.isClosingMark(group.first() - 1);
    if (right.isEmpty() || quotedLeft || !startsRight(cue, right.get())) {
      var left = asides.parenthetical(cue, group, source);
      if (!left.isEmpty()) {
        return left;
      }
    }
    return right.map(words -> List.of(borders.cutAtNextCue(cue, words))).orElse(List.of());
  }

  /** "...," he continued: only what a quotation mark closes right before the speaker. */
  private List<Words> quotationBefore(CueLexicon.Found cue, Optional<Source> source) {
    var group = asides.group(cue, source);
    return group.first() > 0 && syntax.isClosingMark(group.first() - 1)
        ? asides.parenthetical(cue, group, source)
        : List.of();
  }

  private boolean startsRight(CueLexicon.Found cue, Words right) {
    return right.first() <= cue.words().last() + 2 && !syntax.isWord(right.first() - 1, ",")
        || syntax.isWord(right.first(), "that", "whether", "how", "why", "what", "if", "who")
        || !syntax.isWord(cue.words().last() + 1, ",");
  }
}
