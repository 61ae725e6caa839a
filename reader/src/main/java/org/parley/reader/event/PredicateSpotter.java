package org.parley.reader.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Spots the predicates of a list in a sentence: single words, verbs with particles, fixed phrases.
 */
public final class PredicateSpotter {
  private static final int WIDEST_VERB = 6;

  private final Map<String, List<Predicate>> byWord = new HashMap<>();

  /** A spotter of these predicates. */
  public PredicateSpotter(Collection<Predicate> predicates) {
    for (var predicate : predicates) {
      index(predicate, predicate.firstWord());
      index(predicate, predicate.lastWord());
    }
    for (var same : byWord.values()) {
      same.sort(
          (a, b) ->
              a.words().length() != b.words().length()
                  ? Integer.compare(b.words().length(), a.words().length())
                  : a.toString().compareTo(b.toString()));
    }
  }

  private void index(Predicate predicate, String word) {
    var same = byWord.computeIfAbsent(word, key -> new ArrayList<>());
    if (!same.contains(predicate)) {
      same.add(predicate);
    }
  }

  /** Whether a predicate may stand at a token, by the word alone; costs no parse. */
  public boolean mayStand(Token token) {
    return !candidates(token).isEmpty();
  }

  /** The predicates that stand at a token, those of more words first. */
  public List<Predicate> at(Sentence sentence, Token token) {
    return candidates(token).stream().filter(p -> stands(sentence, p, token)).toList();
  }

  private List<Predicate> candidates(Token token) {
    var parts = partsOf(token);
    if (parts.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<>(byWord.getOrDefault(lemma(token), List.of()));
    if (token.tag().equals("VBG")) {
      byWord.getOrDefault(token.text().toLowerCase(Locale.ROOT), List.of()).stream()
          .filter(p -> !found.contains(p))
          .forEach(found::add);
    }
    found.removeIf(p -> parts.indexOf(p.part()) < 0);
    return found;
  }

  /**
   * The parts of speech that a token may be; taggers mix up participles with nouns and adjectives.
   */
  private static String partsOf(Token token) {
    return switch (token.tag()) {
      case "VB", "VBD", "VBP", "VBZ" -> "v";
      case "VBN" -> "va";
      case "VBG" -> "vn";
      case "NN", "NNS", "NNP", "NNPS" -> "n";
      case "JJ", "JJR", "JJS", "RB", "IN", "RP" -> "a";
      default -> "";
    };
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean stands(Sentence sentence, Predicate predicate, Token token) {
    if (predicate.part() == 'n') {
      return !isNameOrModifier(sentence, token)
          && (!token.tag().equals("VBG") || isNominal(sentence, token))
          && (predicate.wordList().size() == 1
              || isRun(sentence, predicate.wordList(), token.index()));
    }
    var words = predicate.wordList();
    if (words.size() == 1) {
      return true;
    }
    return words.get(0).equals(lemma(token))
        && words.subList(1, words.size()).stream()
            .allMatch(w -> hasPart(sentence, token.index(), w));
  }

  /** A noun that is part of a name or only modifies another noun tells nothing of its own. */
  private static boolean isNameOrModifier(Sentence sentence, Token token) {
    var graph = sentence.graph();
    var at = token.index();
    var isTitle = token.isName() && at > 0 && sentence.token(at - 1).isName();
    return isTitle || graph.is(at, "compound") && graph.head(at) > at;
  }

  private static boolean isNominal(Sentence sentence, Token token) {
    var graph = sentence.graph();
    return graph.has(token.index(), "det", "nmod:poss", "amod")
        || graph.children(token.index()).stream()
            .anyMatch(c -> graph.isKindOf(c, "nmod") || opensWithOf(sentence, graph, c));
  }

  private static boolean opensWithOf(Sentence sentence, DependencyGraph graph, int phrase) {
    return graph.children(phrase, "case").stream()
        .anyMatch(c -> sentence.token(c).text().equalsIgnoreCase("of"));
  }

  private static boolean isRun(Sentence sentence, List<String> words, int token) {
    return runEndsAt(sentence, words, token)
        || runEndsAt(sentence, words, token + words.size() - 1);
  }

  private static boolean runEndsAt(Sentence sentence, List<String> words, int end) {
    var at = end;
    for (var word = words.size() - 1; word >= 0; word--) {
      while (at >= 0 && at < sentence.size() && sentence.token(at).text().equals("-")) {
        at--;
      }
      if (at < 0 || at >= sentence.size() || !matches(sentence.token(at), words.get(word))) {
        return false;
      }
      at--;
    }
    return true;
  }

  private static boolean matches(Token token, String word) {
    return lemma(token).equals(word) || token.text().equalsIgnoreCase(word);
  }

  /** Whether a verb has this particle, preposition of a phrase, or noun of a fixed phrase. */
  static boolean hasPart(Sentence sentence, int verb, String word) {
    var graph = sentence.graph();
    if (verb + 1 < sentence.size() && matches(sentence.token(verb + 1), word)) {
      return true;
    }
    for (var child : graph.children(verb)) {
      if (child > verb && matches(sentence.token(child), word)) {
        return true;
      }
      for (var inner : graph.children(child, "case", "mark")) {
        if (inner > verb && inner <= verb + WIDEST_VERB && matches(sentence.token(inner), word)) {
          return true;
        }
      }
    }
    return false;
  }
}
