package org.parley.reader.mention.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.reader.Resources;

/**
 * The grammar of time expressions (rules.yml) over the words of time (words.yml and its sisters).
 */
final class Grammar {
  /** The phrases that are looked for in a text. */
  static final List<String> WHOLE = List.of("NOTHING", "MENTION");

  private final Lexicon lexicon;
  private final Map<String, List<Opening>> rules;

  private Grammar(Lexicon lexicon, List<Rule> rules) {
    this.lexicon = lexicon;
    this.rules = new LinkedHashMap<>();
    for (var rule : rules) {
      var opening = new Opening(rule, openings(rule, rules));
      this.rules.computeIfAbsent(rule.name(), name -> new ArrayList<>()).add(opening);
    }
  }

  /** The grammar beside this class. */
  static Grammar load() {
    var rows = Resources.list(Grammar.class, "rules.yml", Rule.Row.class);
    return new Grammar(Lexicon.load(), rows.stream().map(Rule.Row::toRule).toList());
  }

  /**
   * A phrase of the grammar.
   *
   * @param first its first word
   * @param end one past its last
   * @param meaning what it says
   */
  record Phrase(int first, int end, Meaning meaning) {}

  /**
   * A rule and what it can begin with, so that most words need not be looked at twice.
   *
   * @param words classes of the lexicon, and words themselves
   */
  record Opening(Rule rule, Set<String> words) {}

  /** The time expressions of a sentence from left to right, the longest at each place. */
  List<Phrase> phrases(List<Word> words) {
    var chart = new Chart(this, lexicon, words);
    var found = new ArrayList<Phrase>();
    for (var at = 0; at < words.size(); ) {
      var longest = chart.longest(at);
      longest.ifPresent(found::add);
      at = longest.map(Phrase::end).orElse(at + 1);
    }
    return found;
  }

  /** Whether a name in a form is that of another rule, not of a class of words. */
  boolean isRule(String name) {
    return rules.containsKey(name);
  }

  /** The rules of a name, in order. */
  List<Opening> rules(String name) {
    return rules.getOrDefault(name, List.of());
  }

  /** All rules, in order. */
  List<Rule> rules() {
    return rules.values().stream().flatMap(List::stream).map(Opening::rule).toList();
  }

  private static Set<String> openings(Rule rule, List<Rule> rules) {
    var found = new HashSet<String>();
    for (var place : rule.form().places()) {
      for (var option : place.options()) {
        var others = rules.stream().filter(other -> other.name().equals(option)).toList();
        others.forEach(other -> found.addAll(openings(other, rules)));
        if (others.isEmpty()) {
          found.add(option);
        }
      }
      if (!place.optional()) {
        break;
      }
    }
    return Set.copyOf(found);
  }
}
