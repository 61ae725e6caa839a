package org.parley.reader.event;

import java.util.List;

/**
 * A word or phrase that can tell an event.
 *
 * @param words lemmas joined by underscores: {@code shell}, {@code break_off}, {@code cease_fire}
 * @param part part of speech: v verb, n noun, a adjective
 */
public record Predicate(String words, char part) {

  /** Reads {@code shell.v}. */
  public static Predicate of(String text) {
    var dot = text.lastIndexOf('.');
    if (dot < 1 || dot != text.length() - 2 || "vna".indexOf(text.charAt(dot + 1)) < 0) {
      throw new IllegalArgumentException(
          "No predicate: " + text + "; write lemma.v, lemma.n or lemma.a");
    }
    return new Predicate(text.substring(0, dot), text.charAt(dot + 1));
  }

  /** Its first word. */
  public String firstWord() {
    var cut = words.indexOf('_');
    return cut < 0 ? words : words.substring(0, cut);
  }

  /** Its last word. */
  public String lastWord() {
    return words.substring(words.lastIndexOf('_') + 1);
  }

  /** Its words in order. */
  public List<String> wordList() {
    return List.of(words.split("_"));
  }

  @Override
  public String toString() {
    return words + "." + part;
  }
}
