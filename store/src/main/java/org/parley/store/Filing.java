package org.parley.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.arena.Arena;
import org.parley.ledger.arena.Rank;
import org.parley.model.reading.Reading;

/**
 * Where a reading belongs: a row of the table of that name, of the reading that counts for its
 * document.
 *
 * @param number place in the log
 * @param document id of its article, as a column can hold it
 * @param rank to sort documents by
 * @param arena what it is about
 * @param published date line of its article
 */
record Filing(long number, String document, String rank, Arena arena, Optional<LocalDate> published)
    implements Database.Line {
  static Filing of(long number, Reading reading) {
    var citation = reading.document();
    return new Filing(
        number,
        LogEntry.wellFormed(citation.id()),
        LogEntry.wellFormed(Rank.of(citation)),
        Arena.of(reading),
        citation.published());
  }

  @Override
  public List<Optional<?>> values() {
    return List.of(
        Optional.of(number),
        Optional.of(document),
        Optional.of(rank),
        Optional.of(arena.name()),
        published);
  }
}
