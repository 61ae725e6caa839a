package org.parley.reader.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reader.mention.Range;

/**
 * Finds the words that name a time and the days they mean. Works on tokens and tags; no clock, no
 * default zone or locale: same sentences, same times.
 */
public final class TimeFinder {
  private final Grammar grammar;
  private final ClauseTense tenses;

  private TimeFinder(Grammar grammar, ClauseTense tenses) {
    this.grammar = grammar;
    this.tenses = tenses;
  }

  /** With the grammar that travels with Parley. */
  public static TimeFinder load() {
    return new TimeFinder(Grammar.load(), ClauseTense.load());
  }

  /**
   * The times of a document in order.
   *
   * @param published its date line; without one, "yesterday" and "Friday" stay open
   */
  public List<TimeMention> find(List<Sentence> sentences, Optional<LocalDate> published) {
    var phrases =
        sentences.stream().map(Word::of).map(words -> new Line(words, Ranges.complete(words, grammar.phrases(words)))).toList();
    var narrative = Narrative.isTold(phrases.stream().flatMap(l -> l.phrases().stream()).map(Grammar.Phrase::meaning).toList(), published);
    var found = new ArrayList<TimeMention>();
    Optional<Period> focus = Optional.empty();
    for (var i = 0; i < sentences.size(); i++) {
      var line = phrases.get(i);
      var known = new ArrayList<Ranges.Known>();
      for (var phrase : line.phrases()) {
        var first = line.words().get(phrase.first());
        var last = line.words().get(phrase.end() - 1);
        var tense = tenses.around(sentences.get(i), first.token(), last.token()).tense();
        var denotation = phrase.meaning().in(new Setting(published, focus, tense, narrative));
        if (denotation.value().isEmpty()) {
          continue;
        }
        known.add(new Ranges.Known(phrase, denotation));
        focus = denotation.period().isPresent() ? denotation.period() : focus;
      }
      for (var one : Ranges.join(line.words(), known, published)) {
        found.add(mention(sentences.get(i), line.words(), one));
      }
    }
    return List.copyOf(found);
  }

  private static TimeMention mention(Sentence sentence, List<Word> words, Ranges.Known known) {
    var first = words.get(known.phrase().first());
    var last = words.get(known.phrase().end() - 1);
    return new TimeMention(
        sentence.index(),
        first.token(),
        last.token(),
        new Range(first.begin(), last.end()),
        known.denotation().value(),
        known.denotation().interval());
  }

  private record Line(List<Word> words, List<Grammar.Phrase> phrases) {}
}
