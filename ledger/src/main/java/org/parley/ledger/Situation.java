package org.parley.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.ledger.ceasefire.Ceasefires;
import org.parley.ledger.correction.Amendments;
import org.parley.ledger.correction.Rulings;
import org.parley.ledger.dispute.Disputes;
import org.parley.ledger.incident.Incidents;
import org.parley.ledger.incident.Mention;
import org.parley.ledger.incident.TruceActs;
import org.parley.ledger.likeness.ContentId;
import org.parley.ledger.tally.TallyGroups;
import org.parley.model.Json;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.SituationReport;

/**
 * What is known from a set of readings, under a set of corrections. It is those two sets and
 * nothing else; all that it says ({@link #report}) follows from them. So {@link #plus}, their
 * union, is associative, commutative and idempotent, and neither the order of arrival nor repeats
 * nor the way the work was split can change what it says.
 */
public final class Situation {
  /**
   * The version of the fold. Raise it when the same readings give another report or another arena,
   * so that stores derive what they hold anew.
   */
  public static final String FOLD = "2";

  /**
   * A reading's place in canonical order: its document, then the hash of all it says, which is only
   * worked out where a document was read more than once.
   */
  private static final Comparator<Reading> CANONICAL =
      Comparator.comparing((Reading reading) -> reading.document().id())
          .thenComparing((a, b) -> a.equals(b) ? 0 : hash(a).compareTo(hash(b)));

  private static String hash(Reading reading) {
    return ContentId.hash(Json.write(reading));
  }

  private static final Situation EMPTY =
      new Situation(Collections.emptySortedSet(), Collections.emptySortedSet());

  private final SortedSet<Reading> readings;
  private final SortedSet<Correction> corrections;

  private Situation(SortedSet<Reading> readings, SortedSet<Correction> corrections) {
    this.readings = readings;
    this.corrections = corrections;
  }

  /** Nothing is known. */
  public static Situation empty() {
    return EMPTY;
  }

  /** What these readings say together. */
  public static Situation of(Collection<Reading> readings) {
    return of(readings, List.of());
  }

  /** What these readings say together, under these corrections. */
  public static Situation of(Collection<Reading> readings, Collection<Correction> corrections) {
    return new Situation(set(readings), new TreeSet<>(corrections));
  }

  private static SortedSet<Reading> set(Collection<Reading> readings) {
    var set = new TreeSet<>(CANONICAL);
    set.addAll(readings);
    return set;
  }

  /** What both know. */
  public Situation plus(Situation other) {
    var all = set(readings);
    all.addAll(other.readings);
    var rulings = new TreeSet<>(corrections);
    rulings.addAll(other.corrections);
    return new Situation(all, rulings);
  }

  /** With one more reading. */
  public Situation plus(Reading reading) {
    return plus(of(List.of(reading)));
  }

  /** With one more correction. */
  public Situation plus(Correction correction) {
    return plus(of(List.of(), List.of(correction)));
  }

  /**
   * What was known on the evening of a day: articles published and corrections made until then. An
   * article without a date line was not known on any day.
   */
  public Situation asOf(LocalDate day) {
    var known = set(readings);
    known.removeIf(
        reading -> reading.document().published().filter(told -> !told.isAfter(day)).isEmpty());
    var made = new TreeSet<>(corrections);
    made.removeIf(correction -> correction.date().isAfter(day));
    return new Situation(known, made);
  }

  /** The latest date line: the last day of which the readings can know; empty without any. */
  public Optional<LocalDate> lastDay() {
    return readings.stream()
        .map(reading -> reading.document().published())
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /** The readings, by document. */
  public List<Reading> readings() {
    return List.copyOf(readings);
  }

  /** What to cite its documents by, by id. */
  public Map<String, Citation> articles() {
    return latest().stream()
        .map(Reading::document)
        .collect(Collectors.toMap(Citation::id, Function.identity()));
  }

  /** The corrections, oldest first. */
  public List<Correction> corrections() {
    return List.copyOf(corrections);
  }

  /**
   * What it says: incidents, ceasefires, disputes and tallies. Computed at each call; the same sets
   * give the same report, to the byte.
   */
  public SituationReport report() {
    return report(lastDay());
  }

  /**
   * The same, where more is known of the time than these readings tell: a part of a larger
   * situation is told of its last day, so that truces whose term is over have ended.
   *
   * @param today the last day of which anything is known
   */
  public SituationReport report(Optional<LocalDate> today) {
    var current = current();
    var ceasefires = Ceasefires.of(current, Rulings.of(corrections, Layer.CEASEFIRE), today);
    var mentions = Mention.of(current, TruceActs.of(ceasefires));
    var incidents = Incidents.of(mentions, Rulings.of(corrections, Layer.INCIDENT));
    var tallies = TallyGroups.of(current, Rulings.of(corrections, Layer.TALLY), incidents);
    return new SituationReport(
        Reading.VERSION,
        current.stream().map(reading -> reading.document().id()).toList(),
        incidents,
        ceasefires,
        Disputes.in(incidents, ceasefires, tallies),
        tallies);
  }

  /** One reading a document, with what analysts rule on single records laid over it. */
  public List<Reading> current() {
    var amendments = Amendments.of(corrections);
    return latest().stream().map(amendments::apply).toList();
  }

  /**
   * One reading a document, as it was read. Where a document was read twice with two outcomes, both
   * stay in the set, and the one of the later version of the record counts, then the one whose hash
   * is greater: not better, but the same everywhere. A store that knows which came last gives that
   * one alone.
   */
  public Collection<Reading> latest() {
    Map<String, Reading> byDocument = new LinkedHashMap<>();
    for (var reading : readings) {
      byDocument.merge(
          reading.document().id(),
          reading,
          (old, next) -> next.parley().compareTo(old.parley()) >= 0 ? next : old);
    }
    return Collections.unmodifiableCollection(byDocument.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Situation situation
        && readings.equals(situation.readings)
        && corrections.equals(situation.corrections);
  }

  @Override
  public int hashCode() {
    return Objects.hash(readings.size(), corrections);
  }

  @Override
  public String toString() {
    return readings.size() + " readings, " + corrections.size() + " corrections";
  }
}
