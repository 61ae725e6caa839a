package org.parley.flink.fold;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Json;
import org.parley.model.situation.Correction;

/**
 * Analysts' corrections, laid over what the readings say. They travel with the job; a job that goes
 * on from a savepoint is given them anew, and may be given others.
 */
public final class Overlay implements Serializable {
  /** No corrections. */
  public static final Overlay NONE = new Overlay(List.of());

  private final String[] lines;
  private transient volatile @Nullable List<Correction> corrections;

  /** These corrections. */
  public Overlay(Collection<Correction> corrections) {
    this.lines = corrections.stream().map(Json::write).toArray(String[]::new);
  }

  /** All of them. */
  List<Correction> corrections() {
    var parsed = corrections;
    if (parsed == null) {
      parsed = List.of(lines).stream().map(line -> Json.read(line, Correction.class)).toList();
      corrections = parsed; // twice does no harm: they are the same
    }
    return parsed;
  }

  /**
   * Whether a correction is on a document that is held and on another that is not, so that what is
   * held cannot be folded by itself.
   *
   * @param holds whether a document is held
   */
  boolean reachesBeyond(Predicate<String> holds) {
    return corrections().stream()
        .anyMatch(
            correction ->
                holds.test(correction.a().document()) != holds.test(correction.b().document()));
  }
}
