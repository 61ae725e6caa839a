package org.parley.ledger.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.likeness.Days;
import org.parley.ledger.likeness.Parties;
import org.parley.ledger.likeness.Words;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Tally;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Count;
import org.parley.model.situation.TallyRef;

/**
 * One tally of one article.
 *
 * @param document id of the article
 * @param told the day the article was published; empty when unknown
 * @param tally the count
 * @param days what it covers, in days
 * @param whom those it counts, each party once
 * @param sectors sectors of those it counts, each once, in order
 * @param things the words that say what is counted
 */
record Counted(
    String document,
    Optional<LocalDate> told,
    Tally tally,
    Optional<Days> days,
    List<Actor> whom,
    List<String> sectors,
    List<String> things) {
  static List<Counted> of(Collection<Reading> readings) {
    var counted = new ArrayList<Counted>();
    for (var reading : readings) {
      for (var tally : reading.tallies()) {
        counted.add(of(reading.document(), tally));
      }
    }
    return counted;
  }

  private static Counted of(Citation article, Tally tally) {
    return new Counted(
        article.id(),
        article.published(),
        tally,
        tally.when().map(Days::of),
        Parties.distinct(tally.who()),
        tally.who().stream().map(Actor::sector).distinct().sorted().toList(),
        List.copyOf(Words.withoutNumbers(Words.of(tally.evidence()))));
  }

  RecordRef name() {
    return new RecordRef(document, tally.id());
  }

  TallyRef ref() {
    return new TallyRef(document, tally.id());
  }

  /**
   * Who tells it in which article or data set: of the numbers of one teller no two are of one
   * thing.
   */
  String teller() {
    return Citation.dataSetOf(document).orElse(document) + " " + tally.speakers();
  }

  Count count() {
    return new Count(told, tally.low(), tally.high(), tally.when(), tally.scope(), ref());
  }

  boolean sameNumber(Counted other) {
    return tally.low().equals(other.tally.low()) && tally.high().equals(other.tally.high());
  }

  /** The day by which it is put in order: the first it covers, or else the day it was told. */
  LocalDate day() {
    return tally.when().map(Interval::first).or(() -> told).orElse(LocalDate.MAX);
  }
}
