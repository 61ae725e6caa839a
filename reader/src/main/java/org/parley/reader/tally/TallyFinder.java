package org.parley.reader.tally;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Scope;
import org.parley.model.reading.Span;
import org.parley.model.reading.Tally;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.quantity.Quantity;

/**
 * Finds what the numbers of a document count: the dead, the wounded, prisoners, ground, troops;
 * whom, by whom, when, and whose number it is.
 */
public final class TallyFinder {
  private static final int REACH = 4;

  private final CountRules rules;
  private final TallyWords words;

  private TallyFinder(CountRules rules, TallyWords words) {
    this.rules = rules;
    this.words = words;
  }

  /** Loads what numbers count. */
  public static TallyFinder load() {
    return new TallyFinder(CountRules.load(), TallyWords.load());
  }

  /**
   * The tallies of a document.
   *
   * @param quantities its numbers
   * @param findings what else was found in it
   * @param spans turns ranges of the text into spans of a record
   * @param ids turns what tells a tally from the others into its id
   */
  public List<Tally> find(
      List<Quantity> quantities,
      Findings findings,
      Function<Range, Span> spans,
      Function<String, String> ids) {
    return new Pass(findings, spans, ids).run(quantities);
  }

  /** One walk through one document. */
  private final class Pass {
    private final Findings findings;
    private final Function<Range, Span> spans;
    private final Function<String, String> ids;
    private final CountedActors countedActors;
    private final Perpetrators perpetrators;
    private final Coverage coverage;
    private final Counters counters;
    private final SameTallies found = new SameTallies();

    Pass(Findings findings, Function<Range, Span> spans, Function<String, String> ids) {
      this.findings = findings;
      this.spans = spans;
      this.ids = ids;
      this.countedActors = new CountedActors(findings, words);
      this.perpetrators = new Perpetrators(findings);
      this.coverage = new Coverage(findings, words);
      this.counters = new Counters(findings, words);
    }

    List<Tally> run(List<Quantity> quantities) {
      var last = Optional.<Told>empty();
      for (var sentence : findings.sentences()) {
        var here = quantities.stream().filter(q -> q.sentence() == sentence.index()).toList();
        if (here.isEmpty()) {
          continue;
        }
        var before = last.filter(t -> t.sentence().index() >= sentence.index() - 1);
        var counts = new SentenceCounts(sentence, rules, words).find(here, before.map(Told::count));
        for (var count : counts) {
          var tally = tally(sentence, count, last);
          found.add(tally);
          last = Optional.of(new Told(sentence, count, tally));
        }
      }
      return found.list();
    }

    private Tally tally(Sentence sentence, Count count, Optional<Told> last) {
      var quantity = count.phrase().quantity();
      var before = last.filter(t -> isContinued(sentence, count, t));
      var told = perpetrators.of(sentence, count);
      var who =
          countedActors.of(
              sentence, count, before.map(t -> t.tally().who()).orElse(List.of()), told);
      var when = coverage.of(sentence, count, dated(sentence, last));
      return new Tally(
          ids.apply(count.kind() + "|" + quantity.range()),
          count.kind(),
          quantity.low(),
          quantity.high(),
          who,
          Perpetrators.without(told, who, count),
          speakers(sentence, count, before),
          when,
          List.of(spans.apply(quantity.range())),
          scope(sentence, quantity),
          Optional.of(new Explanation(count.entry(), count.construction(), List.of())),
          Optional.empty());
    }

    /** The count before, in the same paragraph or taken up by "also". */
    private Optional<Coverage.Dated> dated(Sentence sentence, Optional<Told> last) {
      return last.filter(t -> t.sentence().paragraph() == sentence.paragraph() || isAlso(sentence))
          .map(t -> new Coverage.Dated(t.sentence().index(), t.tally().when()));
    }

    /** Whether a count goes on with the one before it. */
    private boolean isContinued(Sentence sentence, Count count, Told last) {
      var distance = sentence.index() - last.sentence().index();
      var quantity = count.phrase().quantity();
      return distance == 0
          || distance == 1
              && (count.isExtended()
                  || quantity.first() == 0
                  || countedActors.pointsBack(sentence, count));
    }

    /** Whose number it is; a part of a count has the speakers of the whole. */
    private List<Actor> speakers(Sentence sentence, Count count, Optional<Told> before) {
      return before
          .filter(t -> count.isExtended())
          .map(t -> t.tally().speakers())
          .orElseGet(() -> counters.of(sentence, count));
    }
  }

  /** A count as it stands in the text, with its tally. */
  private record Told(Sentence sentence, Count count, Tally tally) {}

  private Optional<Scope> scope(Sentence sentence, Quantity quantity) {
    var end = Math.min(sentence.size(), quantity.last() + REACH);
    for (var at = Math.max(0, quantity.first() - REACH); at < end; at++) {
      var word = sentence.token(at).text().toLowerCase(Locale.ROOT);
      if (words.added().contains(word) && at >= quantity.first() && !isMoreThan(sentence, at)) {
        return Optional.of(Scope.ADDED);
      }
      if (words.soFar().contains(word)) {
        return Optional.of(Scope.SO_FAR);
      }
    }
    return Optional.empty();
  }

  private static boolean isAlso(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.text().equals("also"));
  }

  private static boolean isMoreThan(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).text().equalsIgnoreCase("than");
  }
}
