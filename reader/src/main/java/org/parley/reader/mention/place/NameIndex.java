package org.parley.reader.mention.place;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * From a name's hash to the rows of a table that may bear it: the rows of all buckets one after
 * another, and where each bucket begins. Built by a counting sort over the buckets, which costs a
 * fresh process much less than sorting half a million keys.
 */
final class NameIndex {
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  /** The part of the hash by which rows of one bucket are told apart before a row is read. */
  private final short[] marks;

  /** Where in the table the rows of the buckets start. */
  private final int[] starts;

  /** Where each bucket begins in these, and at last where all end. */
  private final int[] buckets;

  private final int rows;

  private NameIndex(short[] marks, int[] starts, int[] buckets, int rows) {
    this.marks = marks;
    this.starts = starts;
    this.buckets = buckets;
    this.rows = rows;
  }

  static Builder builder() {
    return new Builder();
  }

  /** How many rows the table has. */
  int rows() {
    return rows;
  }

  /** Where rows start that may bear the name, in the order of the table; most of them do. */
  void forEachRow(byte[] name, IntConsumer row) {
    var hash = FNV_OFFSET;
    for (var letter : name) {
      hash = next(hash, letter);
    }
    hash = mixed(hash);
    var bucket = hash & (buckets.length - 2);
    for (var at = buckets[bucket]; at < buckets[bucket + 1]; at++) {
      if (marks[at] == mark(hash)) {
        row.accept(starts[at]);
      }
    }
  }

  /** FNV-1a, 32 bits. */
  private static int next(int hash, byte letter) {
    return (hash ^ (letter & 0xff)) * FNV_PRIME;
  }

  private static int mixed(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static short mark(int hash) {
    return (short) (hash >>> 16);
  }

  /** Collects names, row by row. */
  static final class Builder {
    private static final int EXPECTED = 1 << 20;

    private int[] hashes = new int[EXPECTED];
    private int[] starts = new int[EXPECTED];
    private int size;

    private Builder() {}

    /**
     * Adds the names of a row.
     *
     * @param table its bytes
     * @param names where the names begin, parted by {@code |} and ended by a tab
     * @param start where the row begins
     * @return where the names end
     */
    int addNames(byte[] table, int names, int start) {
      var hash = FNV_OFFSET;
      var from = names;
      for (var at = names; at < table.length; at++) {
        var letter = table[at];
        if (letter != '|' && letter != '\t') {
          hash = next(hash, letter);
          continue;
        }
        if (at > from) {
          add(mixed(hash), start);
        }
        if (letter == '\t') {
          return at;
        }
        hash = FNV_OFFSET;
        from = at + 1;
      }
      return table.length;
    }

    NameIndex build(int rows) {
      var count = Integer.highestOneBit(Math.max(1, size));
      var buckets = new int[count + 1];
      for (var i = 0; i < size; i++) {
        buckets[hashes[i] & (count - 1)]++;
      }
      for (var bucket = 1; bucket <= count; bucket++) {
        buckets[bucket] += buckets[bucket - 1];
      }
      var marks = new short[size];
      var ordered = new int[size];
      for (var i = size - 1; i >= 0; i--) {
        // Filled from its end, each bucket is left with where it begins
        var at = --buckets[hashes[i] & (count - 1)];
        marks[at] = mark(hashes[i]);
        ordered[at] = starts[i];
      }
      return new NameIndex(marks, ordered, buckets, rows);
    }

    private void add(int hash, int start) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
      }
      hashes[size] = hash;
      starts[size++] = start;
    }
  }
}
