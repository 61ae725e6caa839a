package org.parley.reader.mention.time;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.Resources;

/**
 * Decides from tokens and tags alone whether the clause around some words looks back or ahead. The
 * nearest verb before them in their clause tells, else the nearest behind, else the nearest before.
 * Words that look ahead whatever the tense ("expected", "agreed to") are data (tense.yml).
 */
public final class TenseFinder {
  private static final Set<String> BORDERS =
      Set.of(
          ",", ";", ":", "(", ")", "-LRB-", "-RRB-", "--", "–", "—", "\"", "“", "”", "''", "``",
          "that", "which", "who", "where", "when", "while", "after", "before", "because", "if");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> GOALS = Set.of("until", "till", "to", "for", "by");
  private static final int LONGEST_CLAUSE = 12;
  private static final int LONGEST_LEAD = 4;
  private static final int LONGEST_GROUP = 4;

  private final Map<String, Set<String>> cues;

  private TenseFinder(Map<String, Set<String>> cues) {
    this.cues = Map.copyOf(cues);
  }

  /** With the words beside this class. */
  public static TenseFinder load() {
    return new TenseFinder(
        Resources.read(
            TenseFinder.class, "tense.yml", new TypeReference<Map<String, Set<String>>>() {}));
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
    var led = led(sentence, first);
    if (led.isPresent()) {
      return new Decision(led.get(), Optional.empty());
    }
    var own = before(sentence, first, true).or(() -> behind(sentence, last));
    if (own.isPresent()) {
      return new Decision(tense(sentence, own.get(), first), own);
    }
    var far = before(sentence, first, false);
    return new Decision(far.map(at -> ofFarVerb(sentence, at, first)).orElse(Tense.UNCLEAR), far);
  }

  /** What words such as "ahead of" and "in the wake of" before the time tell. */
  private Optional<Tense> led(Sentence sentence, int first) {
    for (var at = first - 1; at >= Math.max(0, first - LONGEST_LEAD); at--) {
      if (sentence.token(at).isVerb() || sentence.token(at).text().equals(",")) {
        return Optional.empty();
      }
      var words = " " + lower(sentence.words(Math.max(0, at - 3), at));
      if (cue("towards").stream().anyMatch(lead -> words.endsWith(" " + lead))) {
        return Optional.of(Tense.FUTURE);
      }
      var isNext = at == first - 1 && !isOwner(sentence, first);
      if (!isNext && cue("since").stream().anyMatch(lead -> words.endsWith(" " + lead))) {
        return Optional.of(Tense.PAST);
      }
    }
    return Optional.empty();
  }

  /** Whether the time owns what follows: Sunday's raid. */
  private static boolean isOwner(Sentence sentence, int first) {
    for (var at = first + 1; at < Math.min(sentence.size(), first + LONGEST_LEAD); at++) {
      if (sentence.token(at).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Integer> before(Sentence sentence, int first, boolean inClause) {
    for (var at = first - 1; at >= 0; at--) {
      if (isPredicate(sentence.token(at))) {
        return Optional.of(at);
      }
      if (inClause && BORDERS.contains(lower(sentence.token(at).text()))) {
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
      if (at > last + 1 && BORDERS.contains(lower(token.text())) && !token.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** From the first word of a verb group to its last. */
  private static int head(Sentence sentence, int first) {
    var head = first;
    for (var at = first + 1; at < sentence.size(); at++) {
      var token = sentence.token(at);
      var leads = isAuxiliary(sentence.token(head));
      if (leads && token.isVerb()) {
        head = at;
      } else if (!leads || !token.tag().startsWith("RB")) {
        return head;
      }
    }
    return head;
  }

  private boolean isPredicate(Token token) {
    return token.isVerb() || (token.isAdjective() && cue("planned").contains(token.lemma()));
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().equals("MD") || (token.isVerb() && AUXILIARIES.contains(token.lemma()));
  }

  private Tense tense(Sentence sentence, int verb, int time) {
    var token = sentence.token(verb);
    if (isPlanned(sentence, verb, time)) {
      return Tense.FUTURE;
    }
    return switch (token.tag()) {
      case "VBD" -> Tense.PAST;
      case "VB" -> ofBareVerb(sentence, verb);
      case "VBZ", "VBP" -> ofPresent(sentence, verb, time);
      case "VBG" -> ofParticiple(sentence, verb, time);
      case "VBN" -> ofPassive(sentence, verb);
      default -> Tense.UNCLEAR;
    };
  }

  /** "Was expected on Friday", "extended the truce until Friday"; but not "they expected". */
  private boolean isPlanned(Sentence sentence, int verb, int time) {
    var token = sentence.token(verb);
    if (cue("moved").contains(token.lemma())) {
      return time > verb && GOALS.contains(lower(sentence.token(time - 1).text()));
    }
    return cue("planned").contains(token.lemma())
        && !token.tag().equals("VBD")
        && auxiliary(sentence, verb).filter(t -> t.lemma().equals("have")).isEmpty();
  }

  /** A verb of another clause tells only by a modal or a plan; its present tense is another's. */
  private Tense ofFarVerb(Sentence sentence, int verb, int time) {
    var tag = sentence.token(verb).tag();
    return tag.equals("VBZ") || tag.equals("VBP") ? Tense.PAST : tense(sentence, verb, time);
  }

  private static Optional<Token> auxiliary(Sentence sentence, int verb) {
    for (var at = verb - 1; at >= Math.max(0, verb - LONGEST_GROUP); at--) {
      var token = sentence.token(at);
      if (isAuxiliary(token)) {
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
    for (var at = verb - 1; at >= Math.max(0, verb - LONGEST_CLAUSE); at--) {
      var led = ofLeader(sentence, at);
      if (led.isPresent()) {
        return led.get();
      }
    }
    return cue("timetable").contains(sentence.token(verb).lemma()) ? Tense.FUTURE : Tense.PAST;
  }

  /** What a word tells of a bare verb behind it. */
  private Optional<Tense> ofLeader(Sentence sentence, int at) {
    var token = sentence.token(at);
    if (token.tag().equals("MD")) {
      var ahead = cue("modals").contains(lower(token.text()));
      return Optional.of(ahead ? Tense.FUTURE : Tense.PAST);
    }
    if (!token.isVerb() && !token.isAdjective()) {
      return Optional.empty();
    }
    if (token.lemma().equals("do")) {
      return Optional.of(token.tag().equals("VBD") ? Tense.PAST : Tense.UNCLEAR);
    }
    if (cue("willing").contains(token.lemma())) {
      var isOver = auxiliary(sentence, at).filter(t -> lower(t.text()).equals("had")).isPresent();
      return Optional.of(isOver ? Tense.PAST : Tense.FUTURE);
    }
    if (cue("behind").contains(token.lemma())) {
      return Optional.of(Tense.PAST);
    }
    if (token.lemma().equals("be") && sentence.token(at + 1).tag().equals("TO")) {
      return Optional.of(token.tag().equals("VBD") ? Tense.PAST : Tense.FUTURE);
    }
    return Optional.empty();
  }

  private Tense ofPresent(Sentence sentence, int verb, int time) {
    var token = sentence.token(verb);
    var isFar = token.lemma().equals("be") && Math.abs(time - verb) > 2;
    return cue("timetable").contains(token.lemma()) && !isFar ? Tense.FUTURE : Tense.PAST;
  }

  private Tense ofParticiple(Sentence sentence, int verb, int time) {
    var helper = auxiliary(sentence, verb);
    if (helper.isPresent()) {
      return ofHelper(sentence, verb, helper.get());
    }
    if (cue("starting").contains(sentence.token(verb).lemma())) {
      return Tense.FUTURE;
    }
    return before(sentence, verb, false)
        .map(at -> ofFarVerb(sentence, at, time))
        .orElse(Tense.PAST);
  }

  private Tense ofPassive(Sentence sentence, int verb) {
    return auxiliary(sentence, verb)
        .map(token -> ofHelper(sentence, verb, token))
        .orElse(Tense.PAST);
  }

  private Tense ofHelper(Sentence sentence, int verb, Token helper) {
    if (helper.lemma().equals("be") && helper.tag().equals("VB")) {
      return ofBareVerb(sentence, helper.index());
    }
    var isPresent = helper.tag().equals("VBZ") || helper.tag().equals("VBP");
    var isGoingOn = helper.lemma().equals("be") && sentence.token(verb).tag().equals("VBG");
    return isPresent && isGoingOn ? Tense.FUTURE : Tense.PAST;
  }

  private Set<String> cue(String name) {
    return cues.getOrDefault(name, Set.of());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
