package org.parley.ledger.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.TallyKind;

/**
 * The numbers of both sides for one thing, side by side.
 *
 * @param tally id of the group of tallies
 * @param incident id of the incident whose losses they are, if one alone fits
 * @param kind what is counted
 * @param who whom they count
 * @param news the news' numbers
 * @param dataSet the data set's numbers
 * @param agreement how the two lie to each other
 */
public record Counts(
    String tally,
    Optional<String> incident,
    TallyKind kind,
    List<Actor> who,
    List<Figure> news,
    List<Figure> dataSet,
    Agreement agreement) {
  /**
   * One number.
   *
   * @param speakers whose it is; empty for the publisher's own voice
   * @param low least number told; empty when only an upper bound is told
   * @param high greatest number told; empty for "more than"
   * @param source the tally that gives it, {@code ARTICLE:RECORD}
   */
  public record Figure(
      List<Actor> speakers, Optional<BigDecimal> low, Optional<BigDecimal> high, String source) {
    public Figure {
      speakers = List.copyOf(speakers);
    }
  }

  /** How the numbers of two sides lie to each other. */
  public enum Agreement {
    /** One number or range in both. */
    SAME,
    /** Some number is in the range of both. */
    OVERLAP,
    /** No number is in the range of both. */
    APART;

    /** The name in JSON and reports. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Counts {
    who = List.copyOf(who);
    news = List.copyOf(news);
    dataSet = List.copyOf(dataSet);
  }

  /** How they lie to each other. */
  static Agreement agreement(List<Figure> one, List<Figure> other) {
    var a = Range.of(one);
    var b = Range.of(other);
    if (a.equals(b)) {
      return Agreement.SAME;
    }
    return a.isBelow(b) || b.isBelow(a) ? Agreement.APART : Agreement.OVERLAP;
  }

  /** From the least to the greatest of some numbers; an end that somebody leaves open is open. */
  private record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    static Range of(List<Figure> numbers) {
      return new Range(
          numbers.stream().anyMatch(n -> n.low().isEmpty())
              ? Optional.empty()
              : numbers.stream().flatMap(n -> n.low().stream()).min(BigDecimal::compareTo),
          numbers.stream().anyMatch(n -> n.high().isEmpty())
              ? Optional.empty()
              : numbers.stream().flatMap(n -> n.high().stream()).max(BigDecimal::compareTo));
    }

    boolean isBelow(Range other) {
      return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }
  }
}
