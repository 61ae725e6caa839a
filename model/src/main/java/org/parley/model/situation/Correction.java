package org.parley.model.situation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Status;

/**
 * An analyst's ruling: on two records, whether they are the same; on one, whether it is right. An
 * overlay: it names records of readings, never incidents, so that it holds when articles are added
 * or read again.
 *
 * @param layer on what kind of records
 * @param ruling what is ruled
 * @param a one record
 * @param b the other; {@code a} again where the ruling is on one record alone
 * @param analyst who rules; not empty
 * @param reason why; not empty
 * @param date when; of two rulings on the same records the later holds
 * @param turn which of the rulings of one day on the same records this is, from 0; the later holds
 * @param change what an edited event says now; empty for all other rulings
 */
public record Correction(
    Layer layer,
    Ruling ruling,
    RecordRef a,
    RecordRef b,
    String analyst,
    String reason,
    LocalDate date,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int turn,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Change> change)
    implements Comparable<Correction> {
  /** What kind of records is ruled on. */
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
    NOT_SAME,
    /** The record says what the article says. */
    ACCEPTED,
    /** The article says no such thing; the record does not count. */
    REJECTED,
    /** The article says this instead: {@link Correction#change}. */
    EDITED,
    /** What was ruled on these records before no longer holds. */
    WITHDRAWN;

    /** Whether it is on one record rather than two. */
    public boolean isOnOne() {
      return this == ACCEPTED || this == REJECTED || this == EDITED;
    }
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

  /**
   * What an event says after it was edited. It takes the place of all that the reader found for
   * these; who speaks, and in which words, stays as it is.
   *
   * @param type what was done
   * @param actor who did it
   * @param recipient to whom
   * @param when when; empty when the article does not say
   * @param where where; empty when the article does not say
   * @param status told as done, to come, or not done
   */
  public record Change(
      EventType type,
      List<Actor> actor,
      List<Actor> recipient,
      Optional<Interval> when,
      Optional<Place> where,
      Status status) {
    public Change {
      actor = List.copyOf(actor);
      recipient = List.copyOf(recipient);
    }
  }

  private static final Comparator<Correction> ORDER =
      Comparator.comparing(Correction::date)
          .thenComparing(Correction::turn)
          .thenComparing(Correction::layer)
          .thenComparing(Correction::a)
          .thenComparing(Correction::b)
          .thenComparing(Correction::ruling)
          .thenComparing(Correction::analyst)
          .thenComparing(Correction::reason)
          .thenComparing(correction -> correction.change().toString());

  /** Brings the pair to one order, since "same" has no direction. */
  @JsonCreator
  public Correction {
    if (analyst.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "A correction needs a name and a reason: " + a + " and " + b);
    }
    if (ruling.isOnOne() && !a.equals(b)) {
      throw new IllegalArgumentException("That is ruled on one record, not on " + a + " and " + b);
    }
    if ((ruling == Ruling.SAME || ruling == Ruling.NOT_SAME) && a.equals(b)) {
      throw new IllegalArgumentException("That is ruled on two records, not on " + a + " alone");
    }
    if (change.isPresent() != (ruling == Ruling.EDITED)) {
      throw new IllegalArgumentException("A change goes with EDITED, and with nothing else: " + a);
    }
    if (change.isPresent() && layer != Layer.INCIDENT) {
      throw new IllegalArgumentException("Only events are edited; reject " + a + " instead");
    }
    if (a.compareTo(b) > 0) {
      var smaller = b;
      b = a;
      a = smaller;
    }
  }

  /** The first ruling of its day on these records, without a change. */
  public Correction(
      Layer layer,
      Ruling ruling,
      RecordRef a,
      RecordRef b,
      String analyst,
      String reason,
      LocalDate date) {
    this(layer, ruling, a, b, analyst, reason, date, 0, Optional.empty());
  }

  /**
   * The same, in its turn: after all others of its day on these records. One that only repeats the
   * last of them is that one.
   *
   * @param made those made so far
   */
  public Correction after(Collection<Correction> made) {
    return made.stream()
        .filter(other -> other.isOn(this) && other.date.equals(date))
        .max(ORDER)
        .map(last -> inTurn(last.turn).equals(last) ? last : inTurn(last.turn + 1))
        .orElse(this);
  }

  private boolean isOn(Correction other) {
    return layer == other.layer && a.equals(other.a) && b.equals(other.b);
  }

  private Correction inTurn(int place) {
    return new Correction(layer, ruling, a, b, analyst, reason, date, place, change);
  }

  @Override
  public int compareTo(Correction other) {
    return ORDER.compare(this, other);
  }
}
