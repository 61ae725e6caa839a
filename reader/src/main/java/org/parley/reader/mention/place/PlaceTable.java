package org.parley.reader.mention.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The table that tools/gazetteer builds, kept as the bytes it came in (25 MB) with an index of
 * hashed names over them, because a quarter of a million objects with half a million names would
 * cost ten times the heap and the start. A row becomes a {@link Feature} when it is asked for.
 */
final class PlaceTable {
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int NAMES = 2;
  private static final int LAT = 3;
  private static final int LON = 4;
  private static final int FEATURE = 5;
  private static final int COUNTRY = 6;
  private static final int DIVISION = 7;
  private static final int PEOPLE = 8;
  private static final int COLUMNS = 9;

  private static final byte[] DIVISION_CODE = "ADM1\t".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final NameIndex index;

  /** Where the rows of first-order divisions start. */
  private final int[] divisions;

  private PlaceTable(byte[] bytes, NameIndex index, int[] divisions) {
    this.bytes = bytes;
    this.index = index;
    this.divisions = divisions;
  }

  /**
   * Indexes a table.
   *
   * @param table UTF-8, one header line, nine columns parted by tabs, each line ended
   */
  static PlaceTable of(byte[] table) {
    var index = NameIndex.builder();
    var divisions = IntStream.builder();
    var rows = 0;
    for (var at = end(table, 0, '\n') + 1; at < table.length; ) {
      var start = at;
      at = end(table, end(table, at, '\t') + 1, '\t') + 1;
      at = index.addNames(table, at, start);
      at = end(table, end(table, at + 1, '\t') + 1, '\t') + 1;
      if (isAt(table, at, DIVISION_CODE)) {
        divisions.add(start);
      }
      at = end(table, at, '\n') + 1;
      rows++;
    }
    return new PlaceTable(table, index.build(rows), divisions.build().toArray());
  }

  /** How many rows it has. */
  int size() {
    return index.rows();
  }

  /** The rows that bear a name, folded by {@link Names#fold}. */
  List<Gazetteer.Match> named(String folded) {
    var matches = new ArrayList<Gazetteer.Match>();
    index.forEachRow(
        folded.getBytes(StandardCharsets.UTF_8),
        row -> {
          var cells = cells(row);
          var names = "|" + cells[NAMES] + "|";
          if (names.startsWith("|" + folded + "|")) {
            matches.add(new Gazetteer.Match(feature(cells), Gazetteer.Standing.OWN_NAME));
          } else if (names.contains("|" + folded + "|")) {
            matches.add(new Gazetteer.Match(feature(cells), Gazetteer.Standing.ALIAS));
          }
        });
    return matches;
  }

  /** The first-order divisions of a state. */
  List<Feature> divisionsOf(String state) {
    return Arrays.stream(divisions)
        .mapToObj(this::cells)
        .filter(cells -> cells[COUNTRY].equals(state))
        .map(PlaceTable::feature)
        .toList();
  }

  private String[] cells(int start) {
    var line = new String(bytes, start, end(bytes, start, '\n') - start, StandardCharsets.UTF_8);
    return line.split("\t", COLUMNS);
  }

  private static Feature feature(String[] cells) {
    return new Feature(
        cells[ID],
        cells[NAME],
        FeatureKind.ofGeoNames(cells[FEATURE]),
        cells[FEATURE],
        Optional.of(cells[COUNTRY]),
        List.of(),
        cells[DIVISION],
        Double.parseDouble(cells[LAT]),
        Double.parseDouble(cells[LON]),
        Long.parseLong(cells[PEOPLE]));
  }

  private static boolean isAt(byte[] bytes, int at, byte[] word) {
    return at + word.length <= bytes.length
        && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
  }

  /** Where the next such letter stands, or the end of all. */
  private static int end(byte[] bytes, int from, char letter) {
    var at = from;
    while (at < bytes.length && bytes[at] != letter) {
      at++;
    }
    return at;
  }
}
