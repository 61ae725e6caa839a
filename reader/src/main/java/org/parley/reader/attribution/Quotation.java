package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.mention.Range;

/**
 * Words between quotation marks, within one paragraph. A quotation that its paragraph leaves open
 * runs to the end of it, and by the custom of newspapers goes on in the next paragraph if that
 * begins with a mark.
 *
 * @param range its characters, marks included
 * @param closed whether a mark closes it
 * @param paragraph the paragraph it stands in
 * @param leads whether its paragraph begins with it
 */
record Quotation(Range range, boolean closed, int paragraph, boolean leads) {
  private static final Set<String> OPENING = Set.of("“", "``", "„", "«");
  private static final Set<String> CLOSING = Set.of("”", "»");
  private static final Set<String> EITHER = Set.of("\"", "''");
  private static final String OPENING_SINGLE = "‘";
  private static final String CLOSING_SINGLE = "’";

  /** The quotations of a text in order; quotations inside quotations are left out. */
  static List<Quotation> of(List<Sentence> sentences) {
    var found = new ArrayList<Quotation>();
    var paragraph = new ArrayList<Token>();
    for (var at = 0; at < sentences.size(); at++) {
      paragraph.addAll(sentences.get(at).tokens());
      var number = sentences.get(at).paragraph();
      if (at + 1 == sentences.size() || sentences.get(at + 1).paragraph() != number) {
        addAll(found, paragraph, number);
        paragraph.clear();
      }
    }
    return List.copyOf(found);
  }

  private static void addAll(List<Quotation> found, List<Token> paragraph, int number) {
    var open = -1;
    for (var at = 0; at < paragraph.size(); at++) {
      var token = paragraph.get(at);
      if (open < 0 && opens(paragraph, at)) {
        open = at;
      } else if (open >= 0 && closes(paragraph, at, paragraph.get(open).text())) {
        found.add(quotation(paragraph, open, token.end(), true, number));
        open = -1;
      }
    }
    if (open >= 0 && !paragraph.get(open).text().equals(OPENING_SINGLE)) {
      found.add(
          quotation(paragraph, open, paragraph.get(paragraph.size() - 1).end(), false, number));
    }
  }

  private static Quotation quotation(
      List<Token> paragraph, int open, int end, boolean closed, int number) {
    return new Quotation(new Range(paragraph.get(open).begin(), end), closed, number, open == 0);
  }

  private static boolean opens(List<Token> paragraph, int at) {
    var mark = paragraph.get(at).text();
    if (OPENING.contains(mark)) {
      return true;
    }
    if (mark.equals(OPENING_SINGLE)) {
      return true;
    }
    return EITHER.contains(mark) && (touchesNext(paragraph, at) || at == 0);
  }

  private static boolean closes(List<Token> paragraph, int at, String opening) {
    var mark = paragraph.get(at).text();
    if (opening.equals(OPENING_SINGLE)) {
      return mark.equals(CLOSING_SINGLE) && !startsWord(paragraph, at);
    }
    if (EITHER.contains(opening)) {
      return EITHER.contains(mark)
          && (touchesPrevious(paragraph, at) || !touchesNext(paragraph, at));
    }
    return CLOSING.contains(mark) || (mark.equals("''") && opening.equals("``"));
  }

  private static boolean startsWord(List<Token> paragraph, int at) {
    return touchesNext(paragraph, at)
        && Character.isLetterOrDigit(paragraph.get(at + 1).text().codePointAt(0));
  }

  private static boolean touchesNext(List<Token> paragraph, int at) {
    return at + 1 < paragraph.size() && paragraph.get(at + 1).begin() == paragraph.get(at).end();
  }

  private static boolean touchesPrevious(List<Token> paragraph, int at) {
    return at > 0 && paragraph.get(at - 1).end() == paragraph.get(at).begin();
  }

  /** The one that holds this place of the text, marks included. */
  static Optional<Quotation> holding(List<Quotation> quotations, int at) {
    return quotations.stream().filter(q -> q.range.holds(at)).findFirst();
  }
}
