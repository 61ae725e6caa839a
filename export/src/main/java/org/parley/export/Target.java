package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of one export go: a folder, an archive, the body of an answer. */
@FunctionalInterface
public interface Target {
  /**
   * Opens a file of the export; the format closes it before it opens the next.
   *
   * @param name a plain file name, chosen by the format and never by text from outside
   * @throws IOException if it cannot be written
   */
  OutputStream open(String name) throws IOException;
}
