package org.parley.server.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.reading.Account;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Event;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Span;
import org.parley.model.reading.Tally;

/**
 * The words of articles on which a record rests, beside those that it holds itself: the title, and
 * of what was read there the evidence, and who is cited with what. A record that is not found has
 * none.
 *
 * @param readings the readings, by document
 */
record Wording(Function<String, Optional<Reading>> readings) {
  /** Title of an article. */
  Stream<String> title(String document) {
    return readings.apply(document).map(reading -> reading.document().title()).stream();
  }

  /** Around an event of an article. */
  Stream<String> event(String document, String id) {
    return record(document, id, Reading::events, Event::id).flatMap(Wording::of);
  }

  /** Around a tally of an article. */
  Stream<String> tally(String document, String id) {
    return record(document, id, Reading::tallies, Tally::id)
        .flatMap(tally -> texts(tally.evidence()));
  }

  /** Around a ceasefire of an article. */
  Stream<String> ceasefire(String document, String id) {
    return record(document, id, Reading::ceasefires, CeasefireReport::id)
        .flatMap(truce -> truce.acts().stream())
        .flatMap(act -> texts(act.evidence()));
  }

  /** Around an event that is at hand. */
  static Stream<String> of(Event event) {
    return Stream.concat(
        texts(event.evidence()), event.accounts().stream().flatMap(Wording::cited));
  }

  private static Stream<String> cited(Account account) {
    return Stream.of(account.source(), account.cue(), account.content())
        .flatMap(Optional::stream)
        .map(Span::text);
  }

  private <T> Stream<T> record(
      String document, String id, Function<Reading, List<T>> records, Function<T, String> idOf) {
    return readings.apply(document).stream()
        .flatMap(reading -> records.apply(reading).stream())
        .filter(record -> idOf.apply(record).equals(id));
  }

  private static Stream<String> texts(List<Span> spans) {
    return spans.stream().map(Span::text);
  }
}
