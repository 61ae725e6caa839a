package org.parley.export;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.Loss.Kind;

/**
 * What an export wrote, and what of it the format could not hold.
 *
 * @param rows how many rows or records were written, over all its files
 * @param losses one for each thing lost, by table and record
 */
public record LossReport(long rows, List<Loss> losses) {
  public LossReport {
    losses = losses.stream().sorted().distinct().toList();
  }

  /** Nothing written, nothing lost. */
  public static LossReport empty() {
    return new LossReport(0, List.of());
  }

  /** Of rows written and what they lost. */
  public static LossReport of(long rows, Stream<Loss> losses) {
    return new LossReport(rows, losses.toList());
  }

  /** Of several files of one export. */
  public static LossReport all(Collection<LossReport> parts) {
    return of(
        parts.stream().mapToLong(LossReport::rows).sum(),
        parts.stream().flatMap(part -> part.losses().stream()));
  }

  /** How many records lost something of each kind. */
  public Map<Kind, Long> records() {
    return losses.stream()
        .collect(
            Collectors.groupingBy(
                Loss::kind,
                () -> new EnumMap<>(Kind.class),
                Collectors.collectingAndThen(
                    Collectors.mapping(Loss::record, Collectors.toSet()),
                    set -> (long) set.size())));
  }

  /** One line: how many rows, and how many records lost what. */
  public String summary() {
    var lost =
        records().entrySet().stream()
            .map(entry -> entry.getKey().code() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return rows
        + (rows == 1 ? " row" : " rows")
        + (lost.isEmpty() ? "; nothing lost" : "; lost: " + lost);
  }
}
