package org.parley.ledger.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ledger.correction.Standing.Subject;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Event;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Tally;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Change;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/**
 * What holds after all corrections of single records: of each record the latest. Laid over
 * readings, of which none is changed: what is rejected is left out, and an edited event says what
 * the analyst says, with the words, speakers and id that it had.
 */
public final class Amendments {
  private final Map<Subject, Correction> standing;
  private final Set<String> documents;

  private Amendments(Collection<Correction> corrections) {
    standing = Standing.of(corrections);
    standing.keySet().removeIf(subject -> !subject.isOneRecord());
    documents =
        standing.keySet().stream()
            .map(subject -> subject.a().document())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Those among these corrections. */
  public static Amendments of(Collection<Correction> corrections) {
    return new Amendments(corrections);
  }

  /** What is ruled on a record, if anything is. */
  public Optional<Correction> on(Layer layer, RecordRef record) {
    return Optional.ofNullable(standing.get(new Subject(layer, record, record)));
  }

  /** The reading as it counts. */
  public Reading apply(Reading reading) {
    var document = reading.document().id();
    if (!documents.contains(document)) {
      return reading;
    }
    return new Reading(
        reading.parley(),
        reading.document(),
        kept(reading.events(), Layer.INCIDENT, document, Event::id)
            .map(event -> amended(event, new RecordRef(document, event.id())))
            .toList(),
        kept(reading.tallies(), Layer.TALLY, document, Tally::id).toList(),
        kept(reading.ceasefires(), Layer.CEASEFIRE, document, CeasefireReport::id).toList());
  }

  private <T> Stream<T> kept(
      List<T> records, Layer layer, String document, Function<T, String> id) {
    return records.stream()
        .filter(
            record ->
                on(layer, new RecordRef(document, id.apply(record)))
                    .filter(correction -> correction.ruling() == Ruling.REJECTED)
                    .isEmpty());
  }

  private Event amended(Event event, RecordRef record) {
    return on(Layer.INCIDENT, record)
        .flatMap(Correction::change)
        .map(change -> amended(event, change))
        .orElse(event);
  }

  private static Event amended(Event event, Change change) {
    return new Event(
        event.id(),
        change.type(),
        event.mode(),
        change.actor(),
        change.recipient(),
        change.when(),
        change.where(),
        change.status(),
        event.speakers(),
        event.deniedBy(),
        event.evidence(),
        event.accounts(),
        event.because(),
        event.confidence());
  }
}
