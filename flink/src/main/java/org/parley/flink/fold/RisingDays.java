package org.parley.flink.fold;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.parley.flink.read.Told;

/**
 * The days of publication that are later than all before them at this task: what has to be told to
 * every arena of the time. After a restart it tells some again, which does no harm.
 */
public final class RisingDays implements FlatMapFunction<Told, Long> {
  private long latest = Told.UNDATED;

  @Override
  public void flatMap(Told told, Collector<Long> days) {
    if (told.published() > latest) {
      latest = told.published();
      days.collect(latest);
    }
  }
}
