package org.parley.model.situation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;

/**
 * One act in the life of a ceasefire, once, however many articles tell it.
 *
 * @param act which act
 * @param by who did it; for a violation, who is said to have broken the truce
 * @param kind humanitarian, unilateral, local, general, permanent: what the articles say it is
 * @param when the time that the tellings span; empty when none is told
 * @param speakers who says so; empty when a publisher says it in its own voice
 * @param documents the articles that tell it
 * @param accounts each telling as it stands, oldest article first
 */
public record LifeAct(
    ActKind act,
    List<Actor> by,
    List<String> kind,
    Optional<Interval> when,
    List<Actor> speakers,
    List<String> documents,
    List<ActTelling> accounts) {
  public LifeAct {
    by = List.copyOf(by);
    kind = List.copyOf(kind);
    speakers = List.copyOf(speakers);
    documents = List.copyOf(documents);
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("An act that nobody tells: " + act);
    }
  }

  /** The day that puts it in its place: when it was done, or else first told. */
  @JsonIgnore
  public LocalDate day() {
    return when.map(Interval::first).or(() -> accounts.get(0).told()).orElse(LocalDate.MAX);
  }
}
