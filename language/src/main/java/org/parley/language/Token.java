package org.parley.language;

/**
 * One word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param begin first character in the text, in UTF-16 units
 * @param end one past the last character
 * @param text as it stands in the text
 * @param lemma its dictionary form; lower case but for names
 * @param tag Penn Treebank part of speech, such as VBD
 */
public record Token(int index, int begin, int end, String text, String lemma, String tag) {

  /** Whether it is a verb in any form. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /** Whether it is an adjective. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** Whether it is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /** Whether its first character is a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
