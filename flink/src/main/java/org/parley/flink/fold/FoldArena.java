package org.parley.flink.fold;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.parley.ledger.Situation;
import org.parley.model.Json;
import org.parley.model.reading.Reading;

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
  /** Arenas that are not folded by themselves, whole. */
  public static final OutputTag<Part> TOGETHER =
      new OutputTag<>("together", TypeInformation.of(Part.class));

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

  private final ValueStateDescriptor<Boolean> handedOver =
      new ValueStateDescriptor<>("handed over", Types.BOOLEAN);

  private final Duration every;
  private final Memory memory;
  private final Overlay overlay;

  /**
   * Folds.
   *
   * @param every how often an arena where something came in is folded before the end of the input;
   *     zero for never
   * @param memory how long readings are held
   * @param overlay what analysts have corrected
   */
  public FoldArena(Duration every, Memory memory, Overlay overlay) {
    this.every = every;
    this.memory = memory;
    this.overlay = overlay;
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
    LastDay.tell(context.getBroadcastState(LastDay.STATE), day);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Folded> folded)
      throws Exception {
    if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
      getRuntimeContext().getState(planned).clear();
    }
    var begun = System.nanoTime();
    var today = LastDay.in(context.getBroadcastState(LastDay.STATE));
    var held = held(today);
    var number = getRuntimeContext().getState(revision);
    number.update(Optional.ofNullable(number.value()).orElse(0L) + 1);
    var arena = context.getCurrentKey();
    if (isFoldedElsewhere(held)) {
      context.output(TOGETHER, Part.of(arena, number.value(), held));
    } else {
      var report = Situation.of(held, overlay.corrections()).report(today);
      folded.collect(Folded.of(new ArenaReport(arena, number.value(), held.size(), report)));
      LastDay.awaitEnds(context.timerService(), report, today);
    }
    rest(context, Duration.ofNanos(System.nanoTime() - begun));
  }

  /**
   * Once it was, it always is, so that of two reports on an arena the later has the higher number.
   */
  private boolean isFoldedElsewhere(List<Reading> held) throws IOException {
    var before = getRuntimeContext().getState(handedOver);
    if (before.value() == null && !overlay.corrections().isEmpty()) {
      var documents =
          held.stream().map(reading -> reading.document().id()).collect(Collectors.toSet());
      if (overlay.reachesBeyond(documents::contains)) {
        before.update(true);
      }
    }
    return before.value() != null;
  }

  private void rest(OnTimerContext context, Duration took) throws IOException {
    getRuntimeContext()
        .getState(rested)
        .update(context.currentProcessingTime() + took.multipliedBy(REST).toMillis());
  }

  /** What is held; what is too old for that is forgotten. */
  private List<Reading> held(Optional<LocalDate> today) throws Exception {
    var held = new ArrayList<Reading>();
    for (var entries = getRuntimeContext().getMapState(readings).iterator(); entries.hasNext(); ) {
      var reading = Json.read(entries.next().getValue(), Reading.class);
      if (memory.holds(reading.document().published(), today)) {
        held.add(reading);
      } else {
        entries.remove();
      }
    }
    return held;
  }
}
