package org.parley.ledger.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Interval;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.LifeAct;
import org.parley.model.situation.TallyGroup;
import org.parley.model.situation.Telling;

/** The day by which a record is news: the last ones are shown first. */
public final class LastDay {
  private final Map<String, Citation> articles;

  /** By the date lines of these articles, by id. */
  public LastDay(Map<String, Citation> articles) {
    this.articles = articles;
  }

  /** The day of its last act. */
  public Optional<LocalDate> of(Ceasefire ceasefire) {
    return latest(
        ceasefire.acts().stream().map(LifeAct::day).filter(day -> !day.equals(LocalDate.MAX)));
  }

  /** The last day it is about, or else was told. */
  public Optional<LocalDate> of(Dispute dispute) {
    return dispute.when().map(Interval::last).or(() -> lastTold(dispute.documents()));
  }

  /** The last day of it that can have been seen: what is told as still to come is no news yet. */
  public Optional<LocalDate> of(Incident incident) {
    var told = lastTold(incident.accounts().stream().map(Telling::document).toList());
    return incident
        .when()
        .map(Interval::last)
        .filter(day -> told.map(day::isBefore).orElse(true))
        .or(() -> told);
  }

  /** The day it was last told. */
  public Optional<LocalDate> of(TallyGroup tally) {
    return lastTold(tally.members().stream().map(member -> member.document()).toList());
  }

  private Optional<LocalDate> lastTold(Collection<String> documents) {
    return latest(
        documents.stream()
            .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
            .flatMap(citation -> citation.published().stream()));
  }

  private static Optional<LocalDate> latest(Stream<LocalDate> days) {
    return days.max(Comparator.naturalOrder());
  }
}
