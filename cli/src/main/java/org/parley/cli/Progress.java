package org.parley.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on standard error, where that is a terminal and the results go elsewhere. */
final class Progress implements AutoCloseable {
  private static final int UNKNOWN = -1;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress of(Console console) {
    return console.errIsTerminal() && !console.isTerminal()
        ? new Progress(
            Optional.of(
                new ProgressBarBuilder()
                    .setTaskName("parley")
                    .setUnit(" articles", 1)
                    .setInitialMax(UNKNOWN)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width()))
                    .build()))
        : new Progress(Optional.empty());
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
