package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reader.mention.TokenRef;

/**
 * Finds who says what. Each cue of {@code cues.yml} that stands in the text is asked for its source
 * and its content by grammar; quotation marks then widen the content to whole quotations, over
 * sentences and paragraphs; speakers that only a colon or a dash shows come last.
 */
public final class AttributionFinder {
  private final CueLexicon lexicon;

  private AttributionFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A finder with the cues that come with the reader. */
  public static AttributionFinder load() {
    return new AttributionFinder(CueLexicon.load());
  }

  /**
   * Who says what in a text.
   *
   * @param sentences all sentences of one document, in order
   * @return the attributions in the order of their cues
   */
  public List<Attribution> find(List<Sentence> sentences) {
    var quotations = new Quotations(sentences, Quotation.of(sentences));
    var found = new ArrayList<Attribution>();
    for (var sentence : sentences) {
      found.addAll(inSentence(sentence, quotations));
    }
    found.addAll(new MarkedSpeakers(sentences, quotations).find(found));
    return Nesting.order(quotations.runOn(found));
  }

  private List<Attribution> inSentence(Sentence sentence, Quotations quotations) {
    var cues = new ArrayList<CueLexicon.Found>();
    for (var at = 0; at < sentence.size(); at++) {
      var cue = lexicon.at(sentence, at);
      cue.ifPresent(cues::add);
      at = cue.filter(c -> c.cue().kind() == Cue.Kind.P).map(c -> c.words().last()).orElse(at);
    }
    if (cues.isEmpty()) {
      return List.of();
    }
    var syntax = new Syntax(sentence);
    var found = new ArrayList<Attribution>();
    for (var cue : cues) {
      attribution(cue, syntax, cues, quotations).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> attribution(
      CueLexicon.Found cue, Syntax syntax, List<CueLexicon.Found> cues, Quotations quotations) {
    var sentence = syntax.sentence();
    if (syntax.isAttribute(cue.head())) {
      return Optional.empty();
    }
    var sources = new SourceFinder(syntax, lexicon);
    var source = sources.find(cue);
    var cueRange = cue.words().in(sentence);
    if (source.isEmpty()
        ? needsSource(cue, syntax)
        : !sources.isReported(source.get(), cue.head(), quotations.hold(cueRange))) {
      return Optional.empty();
    }
    var content =
        new ContentFinder(syntax, cues)
            .find(cue, source).stream().map(words -> words.in(sentence)).toList();
    var quoted =
        content.isEmpty() && mayQuote(cue.cue())
            ? quotations.beside(sentence, cueRange)
            : quotations.widen(content, cueRange);
    if (quoted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            source.map(s -> List.of(s.words().in(sentence))).orElse(List.of()),
            List.of(cueRange),
            quoted,
            source.map(s -> new TokenRef(sentence.index(), s.head())),
            Optional.of(new TokenRef(sentence.index(), cue.head())),
            Attitude.stance(cue, syntax),
            Attitude.force(cue, syntax),
            0));
  }

  private static boolean mayQuote(Cue cue) {
    return cue.content().contains("clause") || cue.content().contains("quote");
  }

  /** A passive or an adverb may leave the source out; an active verb without one is no report. */
  private static boolean needsSource(CueLexicon.Found cue, Syntax syntax) {
    return switch (cue.cue().kind()) {
      case R -> false;
      case V -> !syntax.isPassive(cue.head());
      case N, A, P -> true;
    };
  }
}
