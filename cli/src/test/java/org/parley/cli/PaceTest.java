package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A run that takes long says how fast it is and how long it will take. */
class PaceTest {
  private final List<String> lines = new ArrayList<>();
  private long second;
  private OptionalDouble share = OptionalDouble.empty();

  /** A clock that stands at the second that the test sets. */
  private final class Hands extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochSecond(second);
    }
  }

  private String after(long seconds, double done) {
    second = 0;
    lines.clear();
    share = done < 0 ? OptionalDouble.empty() : OptionalDouble.of(done);
    var pace = new Pace(new Hands(), lines::add, () -> share);
    second = seconds;
    pace.step();
    return String.join("|", lines);
  }

  @Test
  void tellsRateAndTimeLeftByTheShareThatIsDone() {
    assertThat(after(10, 0.25)).isEqualTo("1 done, 0.1 a second, about 30 s left");
    assertThat(after(100, 0.25)).isEqualTo("1 done, 0.0 a second, about 5 min left");
    assertThat(after(3600, 0.3)).isEqualTo("1 done, 0.0 a second, about 2 h 20 min left");
    assertThat(after(10, 1.5)).isEqualTo("1 done, 0.1 a second, about 0 s left");
  }

  @Test
  void tellsNoTimeThatNobodyKnows() {
    assertThat(after(10, -1)).isEqualTo("1 done, 0.1 a second");
    assertThat(after(10, 0)).isEqualTo("1 done, 0.1 a second");
  }

  @Test
  void isSilentBetween() {
    assertThat(after(9, 0.5)).isEmpty();
  }
}
