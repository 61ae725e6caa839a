package org.parley.ledger.ceasefire;

import static org.parley.model.situation.Phase.AGREED;
import static org.parley.model.situation.Phase.ENDED;
import static org.parley.model.situation.Phase.IN_FORCE;
import static org.parley.model.situation.Phase.PROPOSED;
import static org.parley.model.situation.Phase.REJECTED;
import static org.parley.model.situation.Phase.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.model.reading.ActKind;
import org.parley.model.situation.Phase;

/**
 * What an act does to a truce: a table, the same as in {@code docs/ceasefires.md}. An act that no
 * row names leaves the truce where it is. No row lets one side's word alone suspend or end a truce
 * in force.
 */
public final class Phases {
  /**
   * One row.
   *
   * @param from phases in which it applies
   * @param act the act
   * @param byOneSide whether one side's word is enough
   * @param to the phase after it
   */
  public record Row(Set<Phase> from, ActKind act, boolean byOneSide, Phase to) {}

  private static final Set<Phase> NOT_BEGUN = EnumSet.of(PROPOSED, REJECTED, AGREED);
  private static final Set<Phase> NOT_OVER = EnumSet.complementOf(EnumSet.of(ENDED));

  /** The table. The first row that fits is taken. */
  public static final List<Row> TABLE =
      List.of(
          new Row(EnumSet.of(REJECTED), ActKind.OFFER, true, PROPOSED),
          new Row(EnumSet.of(PROPOSED), ActKind.REJECT, true, REJECTED),
          new Row(EnumSet.of(PROPOSED, REJECTED), ActKind.AGREE, true, AGREED),
          new Row(NOT_BEGUN, ActKind.EFFECTIVE, true, IN_FORCE),
          new Row(EnumSet.of(SUSPENDED), ActKind.EFFECTIVE, true, IN_FORCE),
          new Row(NOT_BEGUN, ActKind.HOLD, true, IN_FORCE),
          new Row(NOT_BEGUN, ActKind.VIOLATION, true, IN_FORCE),
          new Row(NOT_BEGUN, ActKind.MONITOR, false, IN_FORCE),
          new Row(EnumSet.allOf(Phase.class), ActKind.EXTEND, true, IN_FORCE),
          new Row(EnumSet.of(AGREED, IN_FORCE), ActKind.SUSPEND, false, SUSPENDED),
          new Row(NOT_OVER, ActKind.END, false, ENDED));

  private Phases() {}

  /** Where a truce stands after an act. */
  static Phase after(Phase phase, ActKind act, Voice voice) {
    return TABLE.stream()
        .filter(row -> row.act() == act && row.from().contains(phase))
        .filter(row -> row.byOneSide() || voice != Voice.ONE_SIDE)
        .findFirst()
        .map(Row::to)
        .orElse(phase);
  }
}
