package org.parley.source;

/**
 * Where a document came from.
 *
 * @param file the file as the user named it, or {@code standard input}
 * @param line line of the file, from 1; 0 for the file as a whole
 */
public record Origin(String file, long line) {
  public Origin {
    file = OneLine.of(file);
  }

  /** A whole file. */
  public static Origin of(String file) {
    return new Origin(file, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
