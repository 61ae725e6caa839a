package org.parley.export;

import java.util.Locale;

/**
 * One thing that a format could not hold.
 *
 * @param table the table or file it would have stood in
 * @param record whose it is: {@code ARTICLE:RECORD}, or the id of an incident or ceasefire
 * @param kind what was lost
 * @param held what the record holds and the target does not
 */
public record Loss(String table, String record, Kind kind, String held)
    implements Comparable<Loss> {
  /** What can be lost. */
  public enum Kind {
    /** Who says so: the target reads as if it were a fact. */
    SPEAKER,
    /** Who denies it. */
    DENIAL,
    /** That it is told as still to come, or as not done. */
    STATUS,
    /** A range of numbers, of which the target holds one. */
    RANGE,
    /** How exactly the time or place is known. */
    PRECISION,
    /** An actor or recipient beyond the one that the target holds. */
    PARTY,
    /** An account beside others that the target folds into one. */
    ACCOUNT,
    /** A type or act that the target has no code for. */
    TYPE,
    /** The whole record: the target has no row for it. */
    RECORD;

    /** The name in reports, in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(Loss other) {
    var byTable = table.compareTo(other.table);
    if (byTable != 0) {
      return byTable;
    }
    var byRecord = record.compareTo(other.record);
    return byRecord != 0 ? byRecord : kind.compareTo(other.kind);
  }
}
