package org.parley.flink;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/**
 * Passes things on, slowly, and fails: on its first tries, after so many things.
 *
 * @param <T> of things
 */
final class Trip<T> extends RichMapFunction<T, T> {
  private final int tries;
  private final int after;
  private final Duration pace;
  private transient int passed;

  Trip(int tries, int after, Duration pace) {
    this.tries = tries;
    this.after = after;
    this.pace = pace;
  }

  @Override
  public void open(OpenContext context) {
    passed = 0;
  }

  @Override
  public T map(T thing) throws InterruptedException {
    var attempt = getRuntimeContext().getTaskInfo().getAttemptNumber();
    if (attempt < tries && ++passed > after * (attempt + 1)) {
      throw new IllegalStateException("stumbled on purpose, try " + attempt);
    }
    Thread.sleep(pace.toMillis());
    return thing;
  }
}
