package org.parley.reader.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.reader.Resources;
import org.parley.reader.tally.CountRule.Slot;

/** The rows of kinds.yml by their first word. */
final class CountRules {
  private final Map<String, List<CountRule>> byFirstWord = new HashMap<>();

  private CountRules(List<CountRule> rules) {
    rules.forEach(
        r -> byFirstWord.computeIfAbsent(r.word().firstWord(), k -> new ArrayList<>()).add(r));
  }

  static CountRules load() {
    return new CountRules(Resources.list(CountRules.class, "kinds.yml", CountRule.class));
  }

  /** The rows for the word or phrase that begins at a token, in the order of the file. */
  List<CountRule> at(Sentence sentence, int token) {
    if (token < 0 || token >= sentence.size()) {
      return List.of();
    }
    return Stream.of(lemma(sentence, token), form(sentence, token))
        .distinct()
        .flatMap(w -> byFirstWord.getOrDefault(w, List.of()).stream())
        .filter(r -> stands(r, sentence, token))
        .toList();
  }

  /** The first row of a noun that ends at a token, of one word or of two. */
  Optional<CountRule> noun(Sentence sentence, int token, Slot slot) {
    if (sentence.token(token).isVerb()) {
      return Optional.empty();
    }
    return Stream.of(token - 1, token)
        .flatMap(first -> at(sentence, first).stream().filter(r -> first + length(r) - 1 == token))
        .filter(r -> r.isOf('n') && r.slot() == slot)
        .findFirst();
  }

  private static int length(CountRule rule) {
    return rule.word().wordList().size();
  }

  private static boolean stands(CountRule rule, Sentence sentence, int first) {
    var words = rule.word().wordList();
    for (var at = 1; at < words.size(); at++) {
      var token = first + at;
      if (token >= sentence.size()
          || !words.get(at).equals(lemma(sentence, token))
              && !words.get(at).equals(form(sentence, token))) {
        return false;
      }
    }
    return true;
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private static String form(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
