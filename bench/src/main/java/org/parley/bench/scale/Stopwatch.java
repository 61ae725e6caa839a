package org.parley.bench.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Locale;

/**
 * Time by the clock, and time that this process, with its collector of garbage and its databases of
 * native code, had a processor: the second is told apart from what else the machine does.
 */
final class Stopwatch {
  private final long begun = System.nanoTime();
  private final Duration processor = processor();

  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Seconds since it was made. */
  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Seconds of processor since it was made, of all threads together. */
  double processorSeconds() {
    return processor().minus(processor).toMillis() / 1e3;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f s, processor %.2f s", seconds(), processorSeconds());
  }

  /** The most that Java's heap has held, in megabytes: the sum of its parts' peaks. */
  static long peakHeapMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }
}
