package org.parley.flink.fold;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.parley.flink.read.Told;
import org.parley.ledger.Situation;
import org.parley.ledger.ceasefire.Ceasefires;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.SituationReport;

/**
 * Keeps the readings of each arena, and says what they say together: at the end of the input, and
 * until then every so often where something came in, and when the time for which a truce was agreed
 * is over.
 *
 * <p>The readings of an arena are a set, to which {@code Situation.plus} adds; it is kept as a map
 * in Flink's state so that a reading is added without touching the others. Event time is the day of
 * publication. There are no windows, so that no article is too late.
 */
public final class FoldArena extends KeyedBroadcastProcessFunction<String, Filed, Long, Folded> {
  /** The last day of publication that any task has seen. */
  public static final MapStateDescriptor<String, Long> LAST_DAY =
      new MapStateDescriptor<>("last day", Types.STRING, Types.LONG);

  private static final String ANY = "day";

  /**
   * An arena rests this many times as long as its last fold took, so that a large one cannot stop
   * its task.
   */
  private static final long REST = 9;

  private final MapStateDescriptor<String, String> readings =
      new MapStateDescriptor<>("readings", Types.STRING, Types.STRING);
  private final ValueStateDescriptor<Long> revision =
      new ValueStateDescriptor<>("revision", Types.LONG);
  private final ValueStateDescriptor<Long> planned =
      new ValueStateDescriptor<>("planned", Types.LONG);
  private final ValueStateDescriptor<Long> rested =
      new ValueStateDescriptor<>("rested", Types.LONG);

  private final Duration every;

  /**
   * Folds.
   *
   * @param every how often an arena where something came in is folded before the end of the input;
   *     zero for never
   */
  public FoldArena(Duration every) {
    this.every = every;
  }

  @Override
  public void processElement(Filed filed, ReadOnlyContext context, Collector<Folded> folded)
      throws Exception {
    var held = getRuntimeContext().getMapState(readings);
    if (filed.isWithdrawn()) {
      held.remove(filed.document());
    } else {
      held.put(filed.document(), filed.json());
    }
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    plan(context);
  }

  private void plan(ReadOnlyContext context) throws IOException {
    var next = getRuntimeContext().getState(planned);
    if (every.isZero() || next.value() != null) {
      return;
    }
    var notBefore = Optional.ofNullable(getRuntimeContext().getState(rested).value()).orElse(0L);
    var soon = context.currentProcessingTime() + every.toMillis();
    var at = Math.max(soon, notBefore);
    context.timerService().registerProcessingTimeTimer(at);
    next.update(at);
  }

  @Override
  public void processBroadcastElement(Long day, Context context, Collector<Folded> folded)
      throws Exception {
    var last = context.getBroadcastState(LAST_DAY);
    var known = last.get(ANY);
    if (known == null || known < day) {
      last.put(ANY, day);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Folded> folded)
      throws Exception {
    if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
      getRuntimeContext().getState(planned).clear();
    }
    var begun = System.nanoTime();
    var today = lastDay(context.getBroadcastState(LAST_DAY));
    var held = held();
    var report = Situation.of(held).report(today);
    var number = getRuntimeContext().getState(revision);
    number.update(Optional.ofNullable(number.value()).orElse(0L) + 1);
    var arena = context.getCurrentKey();
    folded.collect(
        new Folded(arena, Json.write(new ArenaReport(arena, number.value(), held.size(), report))));
    rest(context, Duration.ofNanos(System.nanoTime() - begun));
    awaitEnds(context, report, today);
  }

  private void rest(OnTimerContext context, Duration took) throws IOException {
    getRuntimeContext()
        .getState(rested)
        .update(context.currentProcessingTime() + took.multipliedBy(REST).toMillis());
  }

  /**
   * A truce can end because its time is over: the day on which one may has a timer, which goes off
   * when that day's first article is in. At the end of the input no day comes any more.
   */
  private void awaitEnds(
      OnTimerContext context, SituationReport report, Optional<LocalDate> today) {
    today
        .flatMap(day -> Ceasefires.due(report.ceasefires(), day))
        .map(day -> Told.beginning(day) - 1)
        .filter(at -> at > context.timerService().currentWatermark())
        .ifPresent(at -> context.timerService().registerEventTimeTimer(at));
  }

  private List<Reading> held() throws Exception {
    var held = new ArrayList<Reading>();
    for (var json : getRuntimeContext().getMapState(readings).values()) {
      held.add(Json.read(json, Reading.class));
    }
    return held;
  }

  private static Optional<LocalDate> lastDay(ReadOnlyBroadcastState<String, Long> state)
      throws Exception {
    return Optional.ofNullable(state.get(ANY))
        .map(Instant::ofEpochMilli)
        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
  }
}
