package org.parley.reader.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * A word for the grammar of times: a token, or a part of one such as {@code mid} and {@code
 * September}.
 *
 * @param token the token it is of
 * @param begin first character in the text, in UTF-16 units
 * @param end one past the last
 * @param text as it stands
 * @param form in lower case, with a straight apostrophe
 * @param tag of the token
 */
record Word(int token, int begin, int end, String text, String form, String tag) {
  /** A prefix or a month with a hyphen and what follows: mid-May, May-28. */
  private static final Pattern HYPHENED =
      Pattern.compile("(mid|pre|post|\\p{L}{3,9}(?=-[0-9]))(-)(.+)", Pattern.CASE_INSENSITIVE);

  /** A day that kept the hyphen of its range: -28. */
  private static final Pattern SIGNED = Pattern.compile("(-)([0-9]{1,2})");

  /** The words of a sentence in order. */
  static List<Word> of(Sentence sentence) {
    var words = new ArrayList<Word>();
    for (var token : sentence.tokens()) {
      var isWhole = token.text().length() != token.end() - token.begin();
      if (isWhole || token.text().indexOf('-') < 0) {
        words.add(whole(token));
      } else {
        words.addAll(parts(token));
      }
    }
    return words;
  }

  private static List<Word> parts(Token token) {
    for (var pattern : List.of(HYPHENED, SIGNED)) {
      var matcher = pattern.matcher(token.text());
      if (matcher.matches()) {
        return IntStream.rangeClosed(1, matcher.groupCount())
            .mapToObj(group -> part(token, matcher.start(group), matcher.end(group)))
            .toList();
      }
    }
    return List.of(whole(token));
  }

  private static Word whole(Token token) {
    return new Word(
        token.index(), token.begin(), token.end(), token.text(), form(token.text()), token.tag());
  }

  private static Word part(Token token, int from, int to) {
    var text = token.text().substring(from, to);
    return new Word(
        token.index(), token.begin() + from, token.begin() + to, text, form(text), token.tag());
  }

  private static String form(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }

  /** Whether it begins with a capital. */
  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isDash() {
    return form.equals("-") || form.equals("–") || form.equals("—") || form.equals("--");
  }
}
