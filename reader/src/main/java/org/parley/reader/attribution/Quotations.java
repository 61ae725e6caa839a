package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reader.mention.Range;

/** Widens contents to whole quotations, and lets a speaker's quotation run on. */
final class Quotations {
  private static final int LONGEST_SOURCE = 10;

  private final List<Sentence> sentences;
  private final List<Quotation> quotations;

  Quotations(List<Sentence> sentences, List<Quotation> quotations) {
    this.sentences = sentences;
    this.quotations = quotations;
  }

  List<Quotation> all() {
    return quotations;
  }

  /** Whether this range lies in a quotation. */
  boolean hold(Range range) {
    return Quotation.holding(quotations, range.begin()).isPresent();
  }

  /** The contents with each quotation that they touch taken in whole; a cue's own is left out. */
  List<Range> widen(List<Range> content, Range cue) {
    var around = Quotation.holding(quotations, cue.begin());
    if (around.isPresent()) {
      var inner = inside(around.get());
      return content.stream().flatMap(r -> cut(r, inner).stream()).toList();
    }
    return merge(content.stream().map(range -> widen(range, cue)).toList());
  }

  private Range widen(Range range, Range cue) {
    var begin = range.begin();
    var end = range.end();
    for (var quotation : quotations) {
      var quoted = quotation.range();
      if (quoted.begin() < end && begin < quoted.end() && !quoted.holds(cue)) {
        if (quoted.end() <= cue.begin() || quoted.begin() >= cue.end()) {
          begin = Math.min(begin, quoted.begin());
          end = Math.max(end, quoted.end());
        }
      }
    }
    return new Range(begin, end);
  }

  private static Range inside(Quotation quotation) {
    var range = quotation.range();
    return new Range(range.begin() + 1, quotation.closed() ? range.end() - 1 : range.end());
  }

  private static Optional<Range> cut(Range range, Range border) {
    var begin = Math.max(range.begin(), border.begin());
    var end = Math.min(range.end(), border.end());
    return begin < end ? Optional.of(new Range(begin, end)) : Optional.empty();
  }

  private static List<Range> merge(List<Range> ranges) {
    var merged = new ArrayList<Range>();
    ranges.stream()
        .sorted(Comparator.comparingInt(Range::begin))
        .forEach(
            range -> {
              var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
              if (last != null && range.begin() <= last.end()) {
                merged.set(
                    merged.size() - 1, new Range(last.begin(), Math.max(last.end(), range.end())));
              } else {
                merged.add(range);
              }
            });
    return merged;
  }

  /** The quotation that this cue, which has no clause, must mean. */
  List<Range> beside(Sentence sentence, Range cue) {
    var before = before(sentence, cue);
    return before.isEmpty() ? after(sentence, cue) : before;
  }

  /** The quotation of the sentence before: "Why now?" he said. */
  private List<Range> before(Sentence sentence, Range cue) {
    if (hold(cue)
        || sentence.index() == 0
        || gap(sentence, sentence.begin(), cue.begin()) > LONGEST_SOURCE
        || sentences.get(sentence.index() - 1).paragraph() != sentence.paragraph()) {
      return List.of();
    }
    return quotations.stream()
        .filter(q -> q.closed() && q.paragraph() == sentence.paragraph())
        .filter(
            q ->
                q.range().end() == sentences.get(sentence.index() - 1).end()
                    || q.range().end() <= cue.begin()
                        && q.range().end() > sentence.begin()
                        && gap(sentence, q.range().end(), cue.begin()) <= LONGEST_SOURCE
                        && gap(sentence, sentence.begin(), q.range().end()) <= 1)
        .map(Quotation::range)
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  /** What follows "he said:", be it in the same sentence, the next or the next paragraph. */
  List<Range> after(Sentence sentence, Range cue) {
    if (Quotation.holding(quotations, cue.begin()).isPresent()) {
      return List.of();
    }
    var inSentence =
        quotations.stream()
            .filter(q -> q.range().begin() >= cue.end() && q.range().begin() < sentence.end())
            .findFirst();
    var endsWithColon = sentence.token(sentence.size() - 1).text().equals(":");
    if (inSentence.isPresent() && gap(sentence, cue.end(), inSentence.get().range().begin()) <= 8) {
      return List.of(inSentence.get().range());
    }
    if (!endsWithColon || sentence.index() + 1 >= sentences.size()) {
      return List.of();
    }
    var next = sentences.get(sentence.index() + 1);
    return quotations.stream()
        .filter(q -> q.range().begin() == next.begin())
        .findFirst()
        .map(q -> List.of(q.range()))
        .orElse(List.of());
  }

  private static int gap(Sentence sentence, int from, int to) {
    return (int) sentence.tokens().stream().filter(t -> from <= t.begin() && t.end() <= to).count();
  }

  /** Each content with the quotations that carry it on and that nobody else is heard in. */
  List<Attribution> runOn(List<Attribution> found) {
    var taken = new HashSet<Quotation>();
    for (var quotation : quotations) {
      if (found.stream()
          .anyMatch(a -> a.content().stream().anyMatch(r -> r.holds(quotation.range())))) {
        taken.add(quotation);
      }
    }
    return found.stream()
        .map(attribution -> runOn(attribution, taken, otherCues(found, attribution)))
        .toList();
  }

  private static List<Range> otherCues(List<Attribution> found, Attribution attribution) {
    return found.stream()
        .filter(other -> !other.equals(attribution))
        .flatMap(other -> other.cue().stream())
        .toList();
  }

  private Attribution runOn(Attribution attribution, Set<Quotation> taken, List<Range> others) {
    var content = new ArrayList<>(attribution.content());
    var last = lastDirect(attribution);
    for (var at = last.map(quotations::indexOf).orElse(-1) + 1;
        at > 0 && at < quotations.size();
        at++) {
      var next = quotations.get(at);
      if (taken.contains(next) || !carriesOn(quotations.get(at - 1), next, others)) {
        break;
      }
      taken.add(next);
      content.add(next.range());
    }
    for (var at = firstQuoted(attribution); at > 0; at--) {
      var before = quotations.get(at - 1);
      if (taken.contains(before)
          || before.closed()
          || !carriesOn(before, quotations.get(at), others)) {
        break;
      }
      taken.add(before);
      content.add(0, before.range());
    }
    return content.size() == attribution.content().size()
        ? attribution
        : attribution.withContent(content);
  }

  /** The place of the quotation that its content begins with; -1 where it begins otherwise. */
  private int firstQuoted(Attribution attribution) {
    var begin = attribution.content().get(0).begin();
    for (var at = 0; at < quotations.size(); at++) {
      if (quotations.get(at).range().begin() == begin) {
        return at;
      }
    }
    return -1;
  }

  private Optional<Quotation> lastDirect(Attribution attribution) {
    return attribution.content().stream()
        .flatMap(
            r ->
                quotations.stream()
                    .filter(q -> q.range().begin() == r.begin() || q.range().end() == r.end()))
        .filter(q -> attribution.cue().stream().noneMatch(c -> q.range().holds(c)))
        .reduce((first, second) -> second);
  }

  private boolean carriesOn(Quotation before, Quotation next, List<Range> cues) {
    if (next.paragraph() == before.paragraph()) {
      if (followsComma(next.range())) {
        return true;
      }
      return sentences.stream().anyMatch(s -> startsWith(s, next.range()))
          && cues.stream()
              .noneMatch(c -> before.range().end() <= c.begin() && c.end() <= next.range().begin());
    }
    return !before.closed() && next.leads() && next.paragraph() == before.paragraph() + 1;
  }

  /** "..., he said on Monday, "and ...": the same sentence goes on. */
  private boolean followsComma(Range quoted) {
    return sentences.stream()
        .filter(s -> s.begin() < quoted.begin() && quoted.begin() < s.end())
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.end() <= quoted.begin())
        .reduce((first, second) -> second)
        .filter(t -> t.text().equals(","))
        .isPresent();
  }

  /** A straight mark may have been left at the end of the sentence before. */
  private static boolean startsWith(Sentence sentence, Range quoted) {
    return quoted.begin() <= sentence.begin() && sentence.begin() <= quoted.begin() + 2;
  }
}
