package org.parley.reader.mention.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The table that tools/gazetteer builds, kept as the bytes it came in (20 MB) with a sorted index
 * of hashed names over them, because a quarter of a million objects with half a million names would
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

  /** A key is 39 bits of a name's hash and 25 bits of the row; names are compared on look-up. */
  private static final int ROW_BITS = 25;

  private static final long ROW_MASK = (1L << ROW_BITS) - 1;

  private final byte[] bytes;
  private final int[] rows;
  private final long[] keys;

  private PlaceTable(byte[] bytes, int[] rows, long[] keys) {
    this.bytes = bytes;
    this.rows = rows;
    this.keys = keys;
  }

  /**
   * Reads and indexes a table.
   *
   * @param table UTF-8, one header line, nine columns parted by tabs
   * @throws IOException if it cannot be read to its end
   */
  static PlaceTable read(InputStream table) throws IOException {
    var bytes = table.readAllBytes();
    var rows = rowsOf(bytes);
    var index = new Index(rows.length * 3);
    for (var row = 0; row < rows.length; row++) {
      index.addRow(bytes, rows[row], row);
    }
    return new PlaceTable(bytes, rows, index.sorted());
  }

  /** How many rows it has. */
  int size() {
    return rows.length;
  }

  /** The rows that bear a name, folded by {@link Names#fold}. */
  List<Gazetteer.Match> named(String folded) {
    var matches = new ArrayList<Gazetteer.Match>();
    var hash = Index.hash(folded.getBytes(StandardCharsets.UTF_8)) << ROW_BITS;
    var at = Arrays.binarySearch(keys, hash);
    for (at = at < 0 ? -at - 1 : at; at < keys.length && (keys[at] & ~ROW_MASK) == hash; at++) {
      var cells = cells((int) (keys[at] & ROW_MASK));
      var names = "|" + cells[NAMES] + "|";
      if (names.startsWith("|" + folded + "|")) {
        matches.add(new Gazetteer.Match(feature(cells), Gazetteer.Standing.OWN_NAME));
      } else if (names.contains("|" + folded + "|")) {
        matches.add(new Gazetteer.Match(feature(cells), Gazetteer.Standing.ALIAS));
      }
    }
    return matches;
  }

  private String[] cells(int row) {
    var end = rows[row];
    while (bytes[end] != '\n') {
      end++;
    }
    return new String(bytes, rows[row], end - rows[row], StandardCharsets.UTF_8)
        .split("\t", COLUMNS);
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

  private static int[] rowsOf(byte[] bytes) {
    var starts = new int[1 << 18];
    var count = 0;
    var header = true;
    for (var at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        if (!header) {
          count++;
        }
        header = false;
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count] = at + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** Collects the keys of all names, then sorts them. */
  private static final class Index {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private long[] keys;
    private int size;

    Index(int expected) {
      keys = new long[Math.max(16, expected)];
    }

    /** FNV-1a, its upper bits folded into the lower ones. */
    static long hash(byte[] name) {
      var hash = FNV_OFFSET;
      for (var letter : name) {
        hash = (hash ^ letter) * FNV_PRIME;
      }
      return hash ^ (hash >>> 29);
    }

    void addRow(byte[] bytes, int start, int row) {
      var names = after(bytes, NAMES, start);
      var hash = FNV_OFFSET;
      for (var at = names; ; at++) {
        if (bytes[at] == '|' || bytes[at] == '\t') {
          if (hash != FNV_OFFSET) {
            add(hash ^ (hash >>> 29), row);
          }
          if (bytes[at] == '\t') {
            return;
          }
          hash = FNV_OFFSET;
        } else {
          hash = (hash ^ bytes[at]) * FNV_PRIME;
        }
      }
    }

    long[] sorted() {
      var sorted = Arrays.copyOf(keys, size);
      Arrays.sort(sorted);
      return sorted;
    }

    private void add(long hash, int row) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size + size / 2);
      }
      keys[size++] = hash << ROW_BITS | row;
    }

    /** Where a row goes on after so many tabs. */
    private static int after(byte[] bytes, int tabs, int start) {
      var at = start;
      for (var seen = 0; seen < tabs; at++) {
        seen += bytes[at] == '\t' ? 1 : 0;
      }
      return at;
    }
  }
}
