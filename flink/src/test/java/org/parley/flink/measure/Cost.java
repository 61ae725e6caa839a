package org.parley.flink.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What something took. Time of the processor is told beside the time that passed, because other
 * programs may be at work on the same machine.
 *
 * @param processor seconds of processor time of this whole process
 * @param passed seconds that passed
 */
record Cost(double processor, double passed) {
  private static final double NANO = 1e-9;

  /** Work that may fail. */
  interface Work {
    void run() throws Exception;
  }

  static Cost of(Work work) throws Exception {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var processor = system.getProcessCpuTime();
    var begun = System.nanoTime();
    work.run();
    return new Cost(
        (system.getProcessCpuTime() - processor) * NANO, (System.nanoTime() - begun) * NANO);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f s of processor, %.2f s passed", processor, passed);
  }
}
