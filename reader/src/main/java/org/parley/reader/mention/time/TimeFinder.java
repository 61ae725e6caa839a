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
  private final TenseFinder tenses;

  private TimeFinder(Grammar grammar, TenseFinder tenses) {
    this.grammar = grammar;
    this.tenses = tenses;
  }

  /** With the grammar that travels with Parley. */
  public static TimeFinder load() {
    return new TimeFinder(Grammar.load(), TenseFinder.load());
  }

  /**
   * The times of a document in order.
   *
   * @param sentences its sentences; their graphs are not asked for
   * @param published its date line; without one, "yesterday" and "Friday" stay open
   */
  public List<TimeMention> find(List<Sentence> sentences, Optional<LocalDate> published) {
    var lines = sentences.stream().map(this::line).toList();
    var meanings =
        lines.stream().flatMap(l -> l.phrases().stream()).map(Grammar.Phrase::meaning).toList();
    var narrative = Narrative.isTold(meanings, published);
    var found = new ArrayList<TimeMention>();
    Optional<Period> focus = Optional.empty();
    for (var line : lines) {
      var setting = new Setting(published, focus, Tense.UNCLEAR, narrative);
      var known = known(line, setting);
      focus = lastPeriod(known).or(setting::focus);
      for (var one : Ranges.join(line.words(), known, published)) {
        found.add(mention(line, one));
      }
    }
    return List.copyOf(found);
  }

  private Line line(Sentence sentence) {
    var words = Word.of(sentence);
    return new Line(sentence, words, Ranges.complete(words, grammar.phrases(words)));
  }

  /** What the phrases of a sentence mean, each in the light of those before. */
  private List<Ranges.Known> known(Line line, Setting before) {
    var known = new ArrayList<Ranges.Known>();
    for (var i = 0; i < line.phrases().size(); i++) {
      var phrase = line.phrases().get(i);
      var focus = dayToCome(line, i, known, before).or(() -> lastPeriod(known)).or(before::focus);
      var denotation = phrase.meaning().in(at(line, phrase, before.focusedOn(focus)));
      if (!denotation.value().isEmpty()) {
        known.add(new Ranges.Known(phrase, denotation));
      }
    }
    return known;
  }

  /** "At dawn in Lachin on Tuesday": the day behind a time of day, where none stands before it. */
  private Optional<Period> dayToCome(Line line, int at, List<Ranges.Known> known, Setting setting) {
    var isBare =
        line.phrases().get(at).meaning() instanceof Meaning.OfDay part && part.day().isEmpty();
    var hasDay = known.stream().anyMatch(k -> k.isDay());
    if (!isBare || hasDay || at + 1 == line.phrases().size()) {
      return Optional.empty();
    }
    var next = line.phrases().get(at + 1);
    var hasVerb =
        line.words().subList(line.phrases().get(at).end(), next.first()).stream()
            .anyMatch(word -> word.tag().startsWith("V"));
    return hasVerb
        ? Optional.empty()
        : next.meaning().in(at(line, next, setting)).period().filter(p -> p.unit() == Unit.DAY);
  }

  private Setting at(Line line, Grammar.Phrase phrase, Setting setting) {
    var first = line.words().get(phrase.first()).token();
    var last = line.words().get(phrase.end() - 1).token();
    return setting.with(tenses.around(line.sentence(), first, last).tense());
  }

  private static Optional<Period> lastPeriod(List<Ranges.Known> known) {
    return known.stream()
        .flatMap(k -> k.denotation().period().stream())
        .reduce((earlier, later) -> later);
  }

  private static TimeMention mention(Line line, Ranges.Known known) {
    var first = line.words().get(known.phrase().first());
    var last = line.words().get(known.phrase().end() - 1);
    return new TimeMention(
        line.sentence().index(),
        first.token(),
        last.token(),
        new Range(first.begin(), last.end()),
        known.denotation().value(),
        known.denotation().interval());
  }

  /** A sentence with its words and the times among them. */
  private record Line(Sentence sentence, List<Word> words, List<Grammar.Phrase> phrases) {}
}
