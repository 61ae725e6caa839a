package org.parley.reader.mention;

/**
 * One token of a document.
 *
 * @param sentence place of its sentence in the text, from 0
 * @param token its place in that sentence, from 0
 */
public record TokenRef(int sentence, int token) implements Comparable<TokenRef> {
  @Override
  public int compareTo(TokenRef other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : Integer.compare(token, other.token);
  }
}
