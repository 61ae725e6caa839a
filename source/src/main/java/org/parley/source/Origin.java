package org.parley.source;

/**
 * Where a document came from.
 *
 * @param file the file as the user named it, or {@code standard input}; with the part of it, where
 *     it has parts but no lines
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

  /** A part of a file that is not counted in lines, such as {@code crawl.warc.gz, record 3}. */
  static Origin part(String file, String part) {
    return of(file + ", " + part);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
