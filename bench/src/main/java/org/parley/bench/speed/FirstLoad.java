package org.parley.bench.speed;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.parley.reader.mention.place.Gazetteer;

/**
 * The gazetteer as the first thing that a fresh process loads: seconds until the first look-up is
 * answered, of which of the processor in this thread, and the heap that it keeps. Runs by itself,
 * not inside a build, which is no fresh process.
 */
public final class FirstLoad {
  private static final double NANOS = 1e9;

  private FirstLoad() {}

  /** Prints the figures. */
  public static void main(String[] arguments) {
    var clock = ManagementFactory.getThreadMXBean();
    var before = heap();
    var processor = clock.getCurrentThreadCpuTime();
    var begun = System.nanoTime();
    var gazetteer = Gazetteer.load();
    var found = gazetteer.named("Idlib").size();
    var seconds = (System.nanoTime() - begun) / NANOS;
    var busy = (clock.getCurrentThreadCpuTime() - processor) / NANOS;
    System.out.printf(
        Locale.ROOT,
        "%d rows, %d named Idlib: %.2f s, %.2f s of them at work; %d MB of heap%n",
        gazetteer.size(),
        found,
        seconds,
        busy,
        (heap() - before) >> 20);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
