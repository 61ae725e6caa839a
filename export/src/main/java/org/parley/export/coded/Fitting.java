package org.parley.export.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;

/**
 * The occurrences that a format with one row an occurrence can hold, and all that it loses.
 *
 * @param rows those that fit, in the order of the situation
 * @param losses why each other is left out, and what the rows lose
 */
public record Fitting(List<Occurrence> rows, List<Loss> losses) {
  public Fitting {
    rows = List.copyOf(rows);
    losses = List.copyOf(losses);
  }

  /**
   * Sorts the occurrences of a dossier.
   *
   * @param file the format's name in its losses
   * @param unfit why an occurrence cannot be a row; empty when it can
   * @param lost what a row loses
   */
  public static Fitting of(
      Dossier dossier,
      Claims claims,
      String file,
      Function<Occurrence, Optional<String>> unfit,
      Function<Occurrence, Stream<Loss>> lost) {
    var rows = new ArrayList<Occurrence>();
    var losses = new ArrayList<Loss>();
    for (var occurrence : Occurrence.of(dossier, claims)) {
      var why = unfit.apply(occurrence);
      if (why.isPresent()) {
        losses.add(new Loss(file, occurrence.incident().id(), Kind.RECORD, why.get()));
      } else {
        rows.add(occurrence);
        lost.apply(occurrence).forEach(losses::add);
      }
    }
    claims.losses().stream().filter(loss -> loss.kind() == Kind.RECORD).forEach(losses::add);
    return new Fitting(rows, losses);
  }
}
