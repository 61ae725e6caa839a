package org.parley.reader.mention.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reader.Resources;

/**
 * The grammar of time expressions (rules.yml) over the words of time (words.yml and its sisters).
 */
final class Grammar {
  /** The phrases that are looked for in a text. */
  static final List<String> WHOLE = List.of("NOTHING", "MENTION");

  private final Lexicon lexicon;
  private final Map<String, List<Rule>> rules;

  private Grammar(Lexicon lexicon, List<Rule> rules) {
    this.lexicon = lexicon;
    this.rules = new LinkedHashMap<>();
    rules.forEach(r -> this.rules.computeIfAbsent(r.name(), n -> new ArrayList<>()).add(r));
  }

  /** The grammar beside this class. */
  static Grammar load() {
    var rows = Resources.list(Grammar.class, "rules.yml", Rule.Row.class);
    return new Grammar(Lexicon.load(), rows.stream().map(Rule.Row::toRule).toList());
  }

  /** All rules, in order. */
  List<Rule> rules() {
    return rules.values().stream().flatMap(List::stream).toList();
  }

  /**
   * A phrase of the grammar.
   *
   * @param first its first word
   * @param end one past its last
   * @param meaning what it says
   */
  record Phrase(int first, int end, Meaning meaning) {}

  /** The time expressions of a sentence from left to right, the longest at each place. */
  List<Phrase> phrases(List<Word> words) {
    var parse = new Parse(words);
    var found = new ArrayList<Phrase>();
    for (var at = 0; at < words.size(); ) {
      var longest = parse.longest(at);
      longest.ifPresent(found::add);
      at = longest.map(Phrase::end).orElse(at + 1);
    }
    return found;
  }

  /** The work on one sentence; keeps what each phrase gave at each place. */
  private final class Parse {
    private final List<Word> words;
    private final Map<String, List<Phrase>> known = new HashMap<>();

    Parse(List<Word> words) {
      this.words = words;
    }

    Optional<Phrase> longest(int at) {
      return WHOLE.stream()
          .flatMap(name -> phrases(name, at).stream())
          .reduce((best, next) -> next.end() > best.end() ? next : best);
    }

    private List<Phrase> phrases(String name, int at) {
      var key = name + at;
      var before = known.get(key);
      if (before != null) {
        return before;
      }
      var found = new ArrayList<Phrase>();
      for (var rule : rules.getOrDefault(name, List.of())) {
        for (var match : match(rule.form(), 0, at, start(rule))) {
          if (rule.allows(words, at, match.end())) {
            rule.means()
                .build(match.parts(), lexicon)
                .ifPresent(meaning -> found.add(new Phrase(at, match.end(), meaning)));
          }
        }
      }
      found.sort(Comparator.comparingInt(Phrase::end).reversed());
      known.put(key, found);
      return found;
    }

    private Bindings start(Rule rule) {
      return new Bindings(rule.with(), Map.of());
    }

    private List<Match> match(Form form, int place, int at, Bindings parts) {
      if (place == form.places().size()) {
        return List.of(new Match(at, parts));
      }
      var found = new ArrayList<Match>();
      var here = form.places().get(place);
      if (at < words.size()) {
        for (var option : here.options()) {
          for (var step : step(option, at, parts)) {
            found.addAll(match(form, place + 1, step.end(), step.parts()));
          }
        }
      }
      if (here.optional()) {
        found.addAll(match(form, place + 1, at, parts));
      }
      return found;
    }

    private List<Match> step(String option, int at, Bindings parts) {
      if (!Form.Place.isClass(option)) {
        return words.get(at).form().equals(option) ? List.of(new Match(at + 1, parts)) : List.of();
      }
      if (rules.containsKey(option)) {
        return phrases(option, at).stream()
            .map(phrase -> new Match(phrase.end(), parts.with(option, phrase.meaning())))
            .toList();
      }
      return lexicon.at(words, at, option).stream()
          .map(term -> new Match(term.end(), parts.with(option, term.value())))
          .toList();
    }
  }

  private record Match(int end, Bindings parts) {}
}
