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

  /** For commands that print results as they come. */
  static Progress of(Console console) {
    return new Progress(
        console.errIsTerminal() && !console.isTerminal()
            ? Optional.of(bar(console))
            : Optional.empty());
  }

  /** For commands that print nothing until the end. */
  static Progress beside(Console console) {
    return new Progress(console.errIsTerminal() ? Optional.of(bar(console)) : Optional.empty());
  }

  private static ProgressBar bar(Console console) {
    return new ProgressBarBuilder()
        .setTaskName("parley")
        .setUnit(" articles", 1)
        .setInitialMax(UNKNOWN)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width()))
        .build();
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Shows a few words beside the bar. */
  void say(String words) {
    bar.ifPresent(shown -> shown.setExtraMessage(words));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
