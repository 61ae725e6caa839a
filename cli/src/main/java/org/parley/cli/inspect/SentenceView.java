package org.parley.cli.inspect;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.mention.Range;
import org.parley.reader.record.CodePoints;

/**
 * A sentence with its dependency graph.
 *
 * @param begin first character
 * @param end one past the last
 * @param paragraph in which paragraph it stands, from 0
 * @param tokens its tokens
 */
record SentenceView(int begin, int end, int paragraph, List<TokenView> tokens)
    implements View.Item {

  /**
   * One token.
   *
   * @param begin first character
   * @param end one past the last
   * @param text as it stands
   * @param lemma dictionary form
   * @param tag Penn Treebank tag
   * @param head place of the token it hangs on in the sentence, from 0; -1 for a root
   * @param relation Universal Dependencies relation
   */
  record TokenView(
      int begin, int end, String text, String lemma, String tag, int head, String relation) {}

  static SentenceView of(Sentence sentence, CodePoints points) {
    var span = points.span(new Range(sentence.begin(), sentence.end()));
    var tokens = sentence.tokens().stream().map(t -> token(sentence, t, points)).toList();
    return new SentenceView(span.begin(), span.end(), sentence.paragraph(), tokens);
  }

  private static TokenView token(Sentence sentence, Token token, CodePoints points) {
    var span = points.span(new Range(token.begin(), token.end()));
    return new TokenView(
        span.begin(),
        span.end(),
        token.text(),
        token.lemma(),
        token.tag(),
        sentence.graph().head(token.index()),
        sentence.graph().relation(token.index()));
  }

  @Override
  public String line() {
    var lines = new StringBuilder(begin + "-" + end);
    for (var at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      var head = token.head() < 0 ? "" : " of " + tokens.get(token.head()).text();
      lines.append(
          "\n%4d %-18s %-18s %-5s %s%s"
              .formatted(at, token.text(), token.lemma(), token.tag(), token.relation(), head));
    }
    return lines.append('\n').toString();
  }
}
