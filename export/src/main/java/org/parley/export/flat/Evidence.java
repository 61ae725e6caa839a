package org.parley.export.flat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.export.ToldEvent;
import org.parley.export.ToldTally;
import org.parley.model.reading.Span;

/** One stretch of text that a record rests on. */
record Evidence(String article, String record, int number, Span span) {
  static Stream<Evidence> of(ToldEvent told) {
    return of(told.article().id(), told.event().id(), told.event().evidence());
  }

  static Stream<Evidence> of(ToldTally told) {
    return of(told.article().id(), told.tally().id(), told.tally().evidence());
  }

  private static Stream<Evidence> of(String article, String record, List<Span> spans) {
    return IntStream.range(0, spans.size())
        .mapToObj(i -> new Evidence(article, record, i + 1, spans.get(i)));
  }
}
