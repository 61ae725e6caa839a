package org.parley.export.dataset;

import java.io.Serial;

/** A file of rows that is not what it should be. The message is one line: row, column, cure. */
public final class RowFault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  RowFault(String message) {
    super(message);
  }

  /** In a cell. */
  static RowFault at(long row, String column, String problem) {
    return new RowFault("row " + row + ", " + column + ": " + problem);
  }
}
