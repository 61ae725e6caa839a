package org.parley.export.flat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.export.ToldEvent;
import org.parley.model.reading.Account;

/** One telling of one event. */
record Voice(ToldEvent told, int number, Account account) {
  static Stream<Voice> of(ToldEvent told) {
    var accounts = told.event().accounts();
    return IntStream.range(0, accounts.size())
        .mapToObj(i -> new Voice(told, i + 1, accounts.get(i)));
  }
}
