package org.parley.reader.mention.time;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.Resources;

/**
 * Decides from tokens and tags alone whether the clause around some words looks back or ahead: the
 * nearest verb before them in their clause tells, else the nearest behind. Words that look ahead
 * whatever their tense ("expected", "agreed to") are data (tense.yml).
 */
public final class ClauseTense {
  private static final Set<String> BORDERS =
      Set.of(",", ";", ":", "(", ")", "-LRB-", "-RRB-", "--", "–", "—", "that", "which", "who", "where",
          "when", "while", "after", "before", "because", "if", "\"", "“", "”", "''", "``");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final int REACH = 12;

  private final Map<String, Set<String>> cues;

  private ClauseTense(Map<String, Set<String>> cues) {
    this.cues = Map.copyOf(cues);
  }

  /** With the words beside this class. */
  public static ClauseTense load() {
    return new ClauseTense(
        Resources.read(
            ClauseTense.class, "tense.yml", new TypeReference<Map<String, Set<String>>>() {}));
  }

  /**
   * A decision and its ground.
   *
   * @param tense where the clause places what it tells
   * @param verb the token that tells; empty when none does
   */
  public record Decision(Tense tense, Optional<Integer> verb) {}

  /** The tense of the clause around some tokens, first and last included. */
  public Decision around(Sentence sentence, int first, int last) {
    if (isLed(sentence, first)) {
      return new Decision(Tense.FUTURE, Optional.empty());
    }
    var verb =
        before(sentence, first, true)
            .or(() -> behind(sentence, last))
            .or(() -> before(sentence, first, false));
    return new Decision(
        verb.map(at -> tense(sentence, at)).orElse(Tense.UNCLEAR), verb);
  }

  private boolean isLed(Sentence sentence, int first) {
    var from = Math.max(0, first - 3);
    var words = first == 0 ? "" : sentence.words(from, first - 1).toLowerCase(java.util.Locale.ROOT);
    return cue("leading").stream().anyMatch(lead -> (" " + words).endsWith(" " + lead) || (" " + words).endsWith(" " + lead + " the"));
  }

  private Optional<Integer> before(Sentence sentence, int first, boolean inClause) {
    for (var at = first - 1; at >= 0; at--) {
      var token = sentence.token(at);
      if (isPredicate(token)) {
        return Optional.of(at);
      }
      if (inClause && BORDERS.contains(token.text().toLowerCase(java.util.Locale.ROOT))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> behind(Sentence sentence, int last) {
    for (var at = last + 1; at < sentence.size(); at++) {
      var token = sentence.token(at);
      if (isPredicate(token) || token.tag().equals("MD")) {
        return Optional.of(head(sentence, at));
      }
      if (at > last + 1 && BORDERS.contains(token.text()) && !token.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** From the first word of a verb group to its last. */
  private static int head(Sentence sentence, int at) {
    var head = at;
    for (var next = at + 1; next < sentence.size(); next++) {
      var token = sentence.token(next);
      var isChain = AUXILIARIES.contains(sentence.token(head).lemma()) || sentence.token(head).tag().equals("MD");
      if (isChain && token.isVerb()) {
        head = next;
      } else if (!isChain || !token.tag().startsWith("RB")) {
        return head;
      }
    }
    return head;
  }

  private boolean isPredicate(Token token) {
    return token.isVerb() || (token.isAdjective() && cue("ahead").contains(token.lemma()));
  }

  private Tense tense(Sentence sentence, int verb) {
    var token = sentence.token(verb);
    if (cue("ahead").contains(token.lemma()) && !isActivePast(sentence, verb)) {
      return Tense.FUTURE;
    }
    return switch (token.tag()) {
      case "VBD" -> Tense.PAST;
      case "VB" -> ofBareVerb(sentence, verb);
      case "VBZ", "VBP" -> ofPresent(sentence, verb);
      case "VBG" -> ofParticiple(sentence, verb);
      case "VBN" -> ofPassive(sentence, verb);
      default -> Tense.UNCLEAR;
    };
  }

  /** "They agreed on Friday" is past; "was expected on Friday" is not. */
  private static boolean isActivePast(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBD")
        || (auxiliary(sentence, verb).map(t -> t.lemma().equals("have")).orElse(false));
  }

  private static Optional<Token> auxiliary(Sentence sentence, int verb) {
    for (var at = verb - 1; at >= 0 && at >= verb - 4; at--) {
      var token = sentence.token(at);
      if (token.tag().equals("MD") || (token.isVerb() && AUXILIARIES.contains(token.lemma()))) {
        return Optional.of(token);
      }
      if (!token.tag().startsWith("RB") && !token.tag().equals("PRP")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Infinitives and verbs after a modal: what leads them tells. */
  private Tense ofBareVerb(Sentence sentence, int verb) {
    for (var at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
      var token = sentence.token(at);
      if (token.tag().equals("MD")) {
        return cue("modals").contains(token.text().toLowerCase(java.util.Locale.ROOT))
            ? Tense.FUTURE
            : Tense.PAST;
      }
      if (token.lemma().equals("do") && token.isVerb()) {
        return token.tag().equals("VBD") ? Tense.PAST : Tense.UNCLEAR;
      }
      if (cue("ahead").contains(token.lemma())) {
        return Tense.FUTURE;
      }
      if (cue("behind").contains(token.lemma()) && token.isVerb()) {
        return Tense.PAST;
      }
      if (token.isVerb() && token.lemma().equals("be") && sentence.token(at + 1).tag().equals("TO")) {
        return Tense.FUTURE;
      }
    }
    return Tense.PAST;
  }

  private Tense ofPresent(Sentence sentence, int verb) {
    return cue("timetable").contains(sentence.token(verb).lemma()) ? Tense.FUTURE : Tense.PAST;
  }

  private Tense ofParticiple(Sentence sentence, int verb) {
    if (cue("starting").contains(sentence.token(verb).lemma())
        && auxiliary(sentence, verb).isEmpty()) {
      return Tense.FUTURE;
    }
    var helper = auxiliary(sentence, verb);
    if (helper.isPresent()) {
      return ofHelper(sentence, verb, helper.get());
    }
    return before(sentence, verb, false).map(at -> tense(sentence, at)).orElse(Tense.PAST);
  }

  private Tense ofPassive(Sentence sentence, int verb) {
    var helper = auxiliary(sentence, verb);
    return helper.map(token -> ofHelper(sentence, verb, token)).orElse(Tense.PAST);
  }

  private Tense ofHelper(Sentence sentence, int verb, Token helper) {
    if (helper.lemma().equals("be") && helper.tag().equals("VB")) {
      return ofBareVerb(sentence, helper.index());
    }
    if (helper.lemma().equals("be")
        && sentence.token(verb).tag().equals("VBG")
        && (helper.tag().equals("VBZ") || helper.tag().equals("VBP"))) {
      return Tense.FUTURE;
    }
    return Tense.PAST;
  }

  private Set<String> cue(String name) {
    return cues.getOrDefault(name, Set.of());
  }
}
