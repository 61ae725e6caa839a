package org.parley.flink.fold;

import java.io.IOException;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.parley.flink.read.Told;

/**
 * Files readings by arena, one an article: keyed by article, it remembers which reading counts and
 * where it is filed. A reading that comes again changes nothing; of two that differ the same one
 * counts in whichever order they come.
 */
public final class FileByArena extends KeyedProcessFunction<String, Told, Filed> {
  private final ValueStateDescriptor<Standing> standing =
      new ValueStateDescriptor<>("standing", Standing.class);

  @Override
  public void processElement(Told told, Context context, Collector<Filed> filed)
      throws IOException {
    var state = getRuntimeContext().getState(standing);
    var now = Standing.of(told);
    var before = state.value();
    if (before != null && !now.countsBefore(before)) {
      return;
    }
    state.update(now);
    if (before != null && !before.arena().equals(now.arena())) {
      filed.collect(Filed.withdrawn(before.arena(), told.document()));
    }
    filed.collect(new Filed(now.arena(), told.document(), told.json()));
  }
}
