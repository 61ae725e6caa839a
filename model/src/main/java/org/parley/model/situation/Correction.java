package org.parley.model.situation;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * An analyst's ruling on two records: the same, or not the same. An overlay: it names records of
 * readings, never incidents, so that it holds when articles are added or read again.
 *
 * @param layer on what kind of records
 * @param ruling same, or not the same
 * @param a one record
 * @param b the other
 * @param analyst who rules; not empty
 * @param reason why; not empty
 * @param date when; of two rulings on one pair the later holds
 */
public record Correction(
    Layer layer,
    Ruling ruling,
    RecordRef a,
    RecordRef b,
    String analyst,
    String reason,
    LocalDate date)
    implements Comparable<Correction> {
  /** What is joined or kept apart. */
  public enum Layer {
    /** Events, joined to incidents. */
    INCIDENT,
    /** Ceasefires of readings, joined to lives. */
    CEASEFIRE,
    /** Tallies, joined to groups. */
    TALLY
  }

  /** What the analyst rules. */
  public enum Ruling {
    /** They are one. */
    SAME,
    /** They are two. */
    NOT_SAME
  }

  /**
   * A record of a reading.
   *
   * @param document id of the document
   * @param id id of the record in it
   */
  public record RecordRef(String document, String id) implements Comparable<RecordRef> {
    @Override
    public int compareTo(RecordRef other) {
      var byDocument = document.compareTo(other.document);
      return byDocument != 0 ? byDocument : id.compareTo(other.id);
    }

    @Override
    public String toString() {
      return document + ":" + id;
    }
  }

  private static final Comparator<Correction> ORDER =
      Comparator.comparing(Correction::date)
          .thenComparing(Correction::layer)
          .thenComparing(Correction::a)
          .thenComparing(Correction::b)
          .thenComparing(Correction::ruling)
          .thenComparing(Correction::analyst)
          .thenComparing(Correction::reason);

  /** Brings the pair to one order, since "same" has no direction. */
  public Correction {
    if (analyst.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "A correction needs a name and a reason: " + a + " and " + b);
    }
    if (a.equals(b)) {
      throw new IllegalArgumentException("A correction is about two records, not " + a + " alone");
    }
    if (a.compareTo(b) > 0) {
      var smaller = b;
      b = a;
      a = smaller;
    }
  }

  @Override
  public int compareTo(Correction other) {
    return ORDER.compare(this, other);
  }
}
