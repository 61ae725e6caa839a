package org.parley.source.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of fetching one address. */
public sealed interface Fetched {

  /** Treats each case. */
  <T> T fold(Function<Fresh, T> fresh, Supplier<T> unchanged, Function<Refused, T> refused);

  /**
   * It is here.
   *
   * @param address where it stood in the end, after redirects
   * @param body what it holds, unpacked
   * @param validators to be shown when it is fetched again
   */
  record Fresh(URI address, Body body, Validators validators) implements Fetched {
    @Override
    public <T> T fold(
        Function<Fresh, T> fresh, Supplier<T> unchanged, Function<Refused, T> refused) {
      return fresh.apply(this);
    }
  }

  /** It is what it was when it was last fetched. */
  record Unchanged() implements Fetched {
    @Override
    public <T> T fold(
        Function<Fresh, T> fresh, Supplier<T> unchanged, Function<Refused, T> refused) {
      return unchanged.get();
    }
  }

  /**
   * It cannot be had.
   *
   * @param reason why, one line
   * @param isPassing whether it may go better later
   * @param rest how long the server wants to be left alone, if it says so
   */
  record Refused(String reason, boolean isPassing, Optional<Duration> rest) implements Fetched {
    @Override
    public <T> T fold(
        Function<Fresh, T> fresh, Supplier<T> unchanged, Function<Refused, T> refused) {
      return refused.apply(this);
    }

    /** It will not go better later. */
    static Refused forGood(String reason) {
      return new Refused(reason, false, Optional.empty());
    }

    /** It may go better later. */
    public static Refused forNow(String reason) {
      return new Refused(reason, true, Optional.empty());
    }
  }
}
