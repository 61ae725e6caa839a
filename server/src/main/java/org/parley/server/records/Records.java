package org.parley.server.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;
import org.parley.model.situation.SituationReport;

/**
 * A situation to read from, at one moment: two calls on one object see the same. Safe for use by
 * many threads. This is all that the server asks of whatever holds the records.
 */
public interface Records {
  /** Some records of a kind, newest first. */
  <T> Page<T> page(Kind<T> kind, Query query, Page.Window window);

  /** One record of a kind; empty when there is none of this id. */
  <T> Optional<T> find(Kind<T> kind, String id);

  /** Incidents counted by day, place, type, party and speaker. */
  Overview overview(Query query);

  /** Everybody who acts or speaks in incidents: code, and in how many. */
  List<ActorCount> actors();

  /** The corrections, oldest first. */
  List<Correction> corrections();

  /** All of it, in the shape that {@code parley report --format json} prints. */
  SituationReport report();

  /** The readings as they count: under all corrections, one a document. */
  List<Reading> readings();

  /**
   * What an analyst should look at, and nobody has ruled on: disputes, newest first, then incidents
   * of which the reader is not sure, the least sure first and of those alike the newest.
   */
  List<ReviewItem> review(int limit);

  /**
   * How often an actor occurs.
   *
   * @param actor its code
   * @param acts in how many incidents it is a party
   * @param speaks in how many incidents it speaks
   */
  record ActorCount(String actor, int acts, int speaks) {}

  /**
   * Something to look at.
   *
   * @param why {@code low-confidence} or {@code dispute}
   * @param record id of the incident or dispute
   * @param day when it happened, or else the day on which it was first told
   * @param confidence the lowest confidence of its events, where the reader gave one
   * @param summary what it is, by code
   */
  record ReviewItem(
      String why,
      String record,
      Optional<LocalDate> day,
      Optional<Double> confidence,
      Map<String, Object> summary) {}
}
