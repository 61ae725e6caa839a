package org.parley.flink.fold;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.parley.ledger.Situation;
import org.parley.ledger.arena.Arena;
import org.parley.ledger.arena.Homes;
import org.parley.model.reading.Reading;

/**
 * Folds the arenas on which an analyst has ruled across: what is one to the analyst is folded as
 * one, under the name of the first of its arenas; the others then have nothing to say. They are
 * few, and all of them are one key, because which of them belong together follows from all.
 */
public final class FoldTogether extends KeyedBroadcastProcessFunction<String, Part, Long, Folded> {
  /** The one key. */
  public static final String KEY = "together";

  private final MapStateDescriptor<String, Part> parts =
      new MapStateDescriptor<>("parts", Types.STRING, TypeInformation.of(Part.class));
  private final ValueStateDescriptor<Long> folds = new ValueStateDescriptor<>("folds", Types.LONG);
  private final ValueStateDescriptor<Long> planned =
      new ValueStateDescriptor<>("planned", Types.LONG);

  private final Duration every;
  private final Overlay overlay;

  /**
   * Folds.
   *
   * @param every how often it is folded before the end of the input where something came in; zero
   *     for never
   */
  public FoldTogether(Duration every, Overlay overlay) {
    this.every = every;
    this.overlay = overlay;
  }

  @Override
  public void processElement(Part part, ReadOnlyContext context, Collector<Folded> folded)
      throws Exception {
    getRuntimeContext().getMapState(parts).put(part.arena(), part);
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    var next = getRuntimeContext().getState(planned);
    if (!every.isZero() && next.value() == null) {
      var at = context.currentProcessingTime() + every.toMillis();
      context.timerService().registerProcessingTimeTimer(at);
      next.update(at);
    }
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
    var held = new TreeMap<String, Part>();
    getRuntimeContext().getMapState(parts).values().forEach(part -> held.put(part.arena(), part));
    var today = LastDay.in(context.getBroadcastState(LastDay.STATE));
    var revision = revision(held.values());
    for (var home : homes(held.values()).entrySet()) {
      var readings = home.getValue();
      var report = Situation.of(readings, overlay.corrections()).report(today);
      folded.collect(Folded.of(new ArenaReport(home.getKey(), revision, readings.size(), report)));
      LastDay.awaitEnds(context.timerService(), report, today);
    }
  }

  /** The readings by the arena under whose name they are folded; of all other arenas none. */
  private Map<String, List<Reading>> homes(Collection<Part> held) {
    var read = new TreeMap<Arena, List<Reading>>();
    held.forEach(part -> read.put(new Arena(part.arena()), part.readings()));
    var arenas = new HashMap<String, Arena>();
    read.forEach((arena, of) -> of.forEach(reading -> arenas.put(reading.document().id(), arena)));
    var home = Homes.of(overlay.corrections(), id -> Optional.ofNullable(arenas.get(id)));
    var homes = new TreeMap<String, List<Reading>>();
    read.keySet().forEach(arena -> homes.put(arena.name(), new ArrayList<>()));
    read.forEach(
        (arena, readings) ->
            Objects.requireNonNull(homes.get(home.of(arena).name())).addAll(readings));
    return homes;
  }

  /** Higher than that of any report on these arenas before. */
  private long revision(Collection<Part> held) throws IOException {
    var number = getRuntimeContext().getState(folds);
    number.update(Optional.ofNullable(number.value()).orElse(0L) + 1);
    return number.value() + held.stream().mapToLong(Part::revision).sum();
  }
}
