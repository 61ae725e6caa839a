package org.parley.flink.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.parley.flink.read.Told;
import org.parley.ledger.ceasefire.Ceasefires;
import org.parley.model.situation.SituationReport;

/** The last day of publication that any task has seen, as each task that folds knows it. */
public final class LastDay {
  /** Where it is kept. */
  public static final MapStateDescriptor<String, Long> STATE =
      new MapStateDescriptor<>("last day", Types.STRING, Types.LONG);

  private static final String ANY = "day";

  private LastDay() {}

  /** A task has seen this day, in milliseconds of the epoch. */
  static void tell(BroadcastState<String, Long> state, long day) throws Exception {
    var known = state.get(ANY);
    if (known == null || known < day) {
      state.put(ANY, day);
    }
  }

  /** The last of them; empty before any. */
  static Optional<LocalDate> in(ReadOnlyBroadcastState<String, Long> state) throws Exception {
    return Optional.ofNullable(state.get(ANY))
        .map(Instant::ofEpochMilli)
        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  /**
   * A truce can end because its time is over: the day on which one may has a timer, which goes off
   * when that day's first article is in. At the end of the input no day comes any more.
   */
  static void awaitEnds(TimerService timers, SituationReport report, Optional<LocalDate> today) {
    today
        .flatMap(day -> Ceasefires.due(report.ceasefires(), day))
        .map(day -> Told.beginning(day) - 1)
        .filter(at -> at > timers.currentWatermark())
        .ifPresent(timers::registerEventTimeTimer);
  }
}
