package org.parley.reader.mention.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The work of the grammar on one sentence; keeps what each phrase gave at each place. */
final class Chart {
  private final Grammar grammar;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<Map<String, List<Term>>> terms;
  private final List<Set<String>> opened;
  private final Map<Place, List<Grammar.Phrase>> known = new HashMap<>();

  Chart(Grammar grammar, Lexicon lexicon, List<Word> words) {
    this.grammar = grammar;
    this.lexicon = lexicon;
    this.words = words;
    this.terms = new ArrayList<>();
    this.opened = new ArrayList<>();
    for (var at = 0; at < words.size(); at++) {
      var here = lexicon.at(words, at);
      var names = new HashSet<>(here.keySet());
      names.add(words.get(at).form());
      terms.add(here);
      opened.add(names);
    }
  }

  /** The longest phrase that begins at a word; of equals the first in the grammar. */
  Optional<Grammar.Phrase> longest(int at) {
    return Grammar.WHOLE.stream()
        .flatMap(name -> phrases(name, at).stream())
        .reduce((best, next) -> next.end() > best.end() ? next : best);
  }

  private List<Grammar.Phrase> phrases(String name, int at) {
    var place = new Place(name, at);
    var before = known.get(place);
    if (before != null) {
      return before;
    }
    var found = new ArrayList<Grammar.Phrase>();
    for (var opening : grammar.rules(name)) {
      if (!Collections.disjoint(opening.words(), opened.get(at))) {
        found.addAll(phrases(opening.rule(), at));
      }
    }
    found.sort(Comparator.comparingInt(Grammar.Phrase::end).reversed());
    known.put(place, found);
    return found;
  }

  private List<Grammar.Phrase> phrases(Rule rule, int at) {
    var found = new ArrayList<Grammar.Phrase>();
    for (var match : match(rule.form(), 0, at, new Bindings(rule.with(), Map.of()))) {
      if (rule.allows(words, at, match.end())) {
        rule.means()
            .build(match.parts(), lexicon)
            .ifPresent(meaning -> found.add(new Grammar.Phrase(at, match.end(), meaning)));
      }
    }
    return found;
  }

  /** All ways to read the rest of a form from a word on. */
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
    if (grammar.isRule(option)) {
      return phrases(option, at).stream()
          .map(phrase -> new Match(phrase.end(), parts.with(option, phrase.meaning())))
          .toList();
    }
    return terms.get(at).getOrDefault(option, List.of()).stream()
        .map(term -> new Match(term.end(), parts.with(option, term.value())))
        .toList();
  }

  private record Place(String rule, int at) {}

  private record Match(int end, Bindings parts) {}
}
