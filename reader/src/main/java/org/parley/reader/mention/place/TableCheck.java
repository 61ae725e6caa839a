package org.parley.reader.mention.place;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Whether a table that comes from outside has the form that {@link PlaceTable} takes for granted.
 */
final class TableCheck {
  /** The names of the columns, as the first line tells them. */
  static final String HEADER = "id\tname\tnames\tlat\tlon\tfeature\tcountry\tadmin1\tpeople";

  private static final int COLUMNS = 9;

  private TableCheck() {}

  /**
   * Checks every line of a table.
   *
   * @throws IllegalArgumentException if one is wrong; the message begins with "FILE:LINE:COLUMN: "
   */
  static void check(byte[] table, String file) throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8))) {
      if (!HEADER.equals(in.readLine())) {
        throw new IllegalArgumentException(
            file + ":1:1: not a gazetteer of Parley; make one with: parley gazetteer build");
      }
      var number = 1;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        var fields = new Fields(file, number, line, COLUMNS);
        fields.name(1);
        fields.degrees(3, 90);
        fields.degrees(4, 180);
        fields.name(6);
        fields.count(8);
      }
      if (table[table.length - 1] != '\n') {
        throw new IllegalArgumentException(file + ":" + number + ":1: the last line is broken off");
      }
    }
  }
}
