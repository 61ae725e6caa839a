package org.parley.reader.mention.place;

/** The fields of one line of a table whose columns are parted by tabs, and where they stand. */
final class Fields {
  /** What Java puts in the place of bytes that are no UTF-8. */
  private static final char UNREADABLE = '\uFFFD';

  private final String file;
  private final int line;
  private final String[] values;

  /**
   * The fields of a line.
   *
   * @param line its number, from 1
   * @throws IllegalArgumentException if it has another number of columns or is not in UTF-8
   */
  Fields(String file, int line, String text, int columns) {
    this.file = file;
    this.line = line;
    this.values = text.split("\t", -1);
    if (values.length != columns) {
      var last = Math.min(values.length, columns) - 1;
      throw fault(last, values.length + " columns parted by tabs, not " + columns);
    }
    for (var column = 0; column < columns; column++) {
      if (values[column].indexOf(UNREADABLE) >= 0) {
        throw fault(column, "\"" + values[column] + "\" is not in UTF-8");
      }
    }
  }

  String get(int column) {
    return values[column];
  }

  /** A text that must not be empty. */
  String name(int column) {
    if (values[column].isBlank()) {
      throw fault(column, "no name");
    }
    return values[column];
  }

  /** A whole number from 0. */
  long count(int column) {
    try {
      var count = Long.parseLong(values[column]);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw fault(column, "\"" + values[column] + "\" is no whole number");
  }

  /** Degrees of latitude or longitude, as far as that goes to both sides. */
  double degrees(int column, double most) {
    try {
      var degrees = Double.parseDouble(values[column]);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw fault(column, "\"" + values[column] + "\" is no number of degrees up to " + (int) most);
  }

  /** What is wrong with a column: "FILE:LINE:COLUMN: what". */
  IllegalArgumentException fault(int column, String what) {
    var at = 1;
    for (var before = 0; before < column; before++) {
      at += values[before].length() + 1;
    }
    return new IllegalArgumentException(file + ":" + line + ":" + at + ": " + what);
  }
}
