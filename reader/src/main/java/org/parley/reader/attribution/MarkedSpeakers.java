package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Stance;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.TokenRef;

/**
 * Speakers that only a mark shows: "FM: truce offered" and "Truce offered: FM" in headlines,
 * "NAME:" in transcripts, and a dash between a quotation and a name.
 */
final class MarkedSpeakers {
  private static final int LONGEST_NAME = 5;
  private static final Set<String> DASHES = Set.of("―", "—", "--", "–", "-");
  private static final Set<String> LABELS =
      Set.of(
          "latest",
          "read",
          "related",
          "watch",
          "more",
          "update",
          "breaking",
          "photos",
          "video",
          "analysis",
          "opinion",
          "exclusive",
          "live",
          "note",
          "editor",
          "source",
          "photo");

  private final List<Sentence> sentences;
  private final Quotations quotations;

  MarkedSpeakers(List<Sentence> sentences, Quotations quotations) {
    this.sentences = sentences;
    this.quotations = quotations;
  }

  /** The attributions that marks alone show, apart from those that words showed already. */
  List<Attribution> find(List<Attribution> known) {
    var found = new ArrayList<Attribution>();
    for (var sentence : sentences) {
      if (startsParagraph(sentence)) {
        colon(sentence).filter(a -> isNew(a, known)).ifPresent(found::add);
      }
      dash(sentence).filter(a -> isNew(a, known)).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isNew(Attribution attribution, List<Attribution> known) {
    return known.stream()
        .noneMatch(
            k ->
                k.content().stream()
                    .anyMatch(r -> attribution.content().stream().anyMatch(r::holds)));
  }

  private boolean startsParagraph(Sentence sentence) {
    return sentence.index() == 0
        || sentences.get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }

  private Optional<Attribution> colon(Sentence sentence) {
    var first =
        Quotation.holding(quotations.all(), sentence.begin()).isPresent()
                && sentence.token(0).text().length() == 1
                && !Character.isLetter(sentence.token(0).text().charAt(0))
            ? 1
            : 0;
    var colon = first;
    while (colon < sentence.size() && !sentence.token(colon).text().equals(":")) {
      colon++;
    }
    var last = sentence.size() - 1;
    if (colon >= last || colon == first) {
      return Optional.empty();
    }
    var headline = sentence.paragraph() == 0;
    if (isName(sentence, first, colon - 1) && (headline || isShouted(sentence, first, colon - 1))) {
      return Optional.of(
          attribution(
              sentence, new Words(first, colon - 1), colon, toParagraphEnd(sentence, colon + 1)));
    }
    if (headline
        && last - colon <= 3
        && colon >= 2
        && isName(sentence, colon + 1, endOf(sentence))) {
      return Optional.of(
          attribution(
              sentence,
              new Words(colon + 1, endOf(sentence)),
              colon,
              new Range(sentence.begin(), sentence.token(colon - 1).end())));
    }
    return Optional.empty();
  }

  private static int endOf(Sentence sentence) {
    var last = sentence.size() - 1;
    return last > 0 && sentence.token(last).text().equals(".") ? last - 1 : last;
  }

  private Range toParagraphEnd(Sentence sentence, int from) {
    var last = sentence;
    for (var at = sentence.index() + 1; at < sentences.size(); at++) {
      if (sentences.get(at).paragraph() != sentence.paragraph()) {
        break;
      }
      last = sentences.get(at);
    }
    var end = last == sentence ? Math.max(from, endOf(last)) : last.size() - 1;
    return new Range(sentence.token(from).begin(), last.token(end).end());
  }

  private static boolean isName(Sentence sentence, int first, int last) {
    if (last < first || last - first >= LONGEST_NAME) {
      return false;
    }
    for (var at = first; at <= last; at++) {
      var token = sentence.token(at);
      var links =
          at > first
              && at < last
              && (token.tag().equals("POS")
                  || token.text().equals("of")
                  || token.text().equals("and"));
      if (links) {
        continue;
      }
      if (!token.isCapitalised()
          || !token.isNoun() && !token.isAdjective()
          || at == last && !token.isNoun()
          || LABELS.contains(token.lemma().toLowerCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShouted(Sentence sentence, int first, int last) {
    for (var at = first; at <= last; at++) {
      var text = sentence.token(at).text();
      if (text.length() < 2 || !text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** A quotation, a dash and a name at the end of the paragraph. */
  private Optional<Attribution> dash(Sentence sentence) {
    for (var at = 0; at + 1 < sentence.size(); at++) {
      var dash = sentence.token(at);
      if (DASHES.contains(dash.text()) && isName(sentence, at + 1, endOf(sentence))) {
        var quotation =
            quotations.all().stream()
                .filter(
                    q -> q.paragraph() == sentence.paragraph() && q.range().end() <= dash.begin())
                .filter(q -> dash.begin() - q.range().end() <= 2)
                .findFirst();
        if (quotation.isPresent()) {
          return Optional.of(
              attribution(
                  sentence, new Words(at + 1, endOf(sentence)), at, quotation.get().range()));
        }
      }
    }
    return Optional.empty();
  }

  private static Attribution attribution(Sentence sentence, Words source, int mark, Range content) {
    return new Attribution(
        List.of(source.in(sentence)),
        List.of(new Words(mark, mark).in(sentence)),
        List.of(content),
        Optional.of(new TokenRef(sentence.index(), source.last())),
        Optional.of(new TokenRef(sentence.index(), mark)),
        Stance.ASSERTS,
        Force.ASSERTIVE,
        0);
  }
}
