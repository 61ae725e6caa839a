package org.parley.reader.mention.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A dump of GeoNames, which becomes a table for {@link Gazetteer#load(byte[], String)}: nineteen
 * columns parted by tabs, as the readme of the dumps tells them. It is read twice and never held,
 * once for the names of the first-order divisions, once for all.
 */
public final class GeoNamesDump {
  private final String file;
  private final Source source;

  /**
   * A dump.
   *
   * @param file its name, for the messages
   * @param source gives its bytes, from the first, as often as it is asked
   */
  public GeoNamesDump(String file, Source source) {
    this.file = file;
    this.source = source;
  }

  /** Its name. */
  public String file() {
    return file;
  }

  /** Where the bytes of a dump come from. */
  @FunctionalInterface
  public interface Source {
    /** The bytes from the first on. */
    InputStream open() throws IOException;
  }

  /** Takes one place. */
  @FunctionalInterface
  private interface Taker {
    void take(GeoNamesRow row) throws IOException;
  }

  /**
   * Writes the table.
   *
   * @param table is left open
   * @return how many places it holds
   * @throws IllegalArgumentException if a line is wrong; the message begins with "FILE:LINE:COLUMN:
   *     "
   * @throws IOException if the dump cannot be read or the table not written
   */
  public int write(Writer table) throws IOException {
    var divisions = new HashMap<String, String>();
    over(row -> row.addDivision(divisions));
    return write(table, divisions);
  }

  private int write(Writer table, Map<String, String> divisions) throws IOException {
    table.write(TableCheck.HEADER + "\n");
    return over(row -> table.write(row.line(divisions)));
  }

  private int over(Taker taker) throws IOException {
    var taken = 0;
    try (var lines =
        new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
      var number = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        var row = GeoNamesRow.of(file, number, line);
        if (row.isTaken()) {
          taker.take(row);
          taken++;
        }
      }
    }
    return taken;
  }
}
