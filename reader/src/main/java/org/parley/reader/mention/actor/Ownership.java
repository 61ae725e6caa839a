package org.parley.reader.mention.actor;

import java.util.Optional;
import java.util.Set;
import org.parley.model.reading.Actor;

/**
 * Whose an organ, an office or an agent is: a state lends its code to its organs ("Armenia's army"
 * is ARM.MIL), a group or a body stays what it is ("Hamas fighters" are Hamas).
 */
public final class Ownership {
  /** Agents that a body of states sends out under its own name. */
  private static final Set<String> SENT = Set.of("MIL", "COP", "JUD");

  private Ownership() {}

  /** The code of what an owner has, in that sector; the owner itself where there is no sector. */
  public static Actor of(Actor owner, Optional<String> sector) {
    return sector.map(s -> of(owner, s)).orElse(owner);
  }

  /** The code of what an owner has, in that sector. */
  public static Actor of(Actor owner, String sector) {
    if (sector.isEmpty()) {
      return owner;
    }
    if (sector.equals("ELI") && owner.isOfState()) {
      return owner.in(sector);
    }
    if (owner.isBareState() || owner.isOfState() && owner.sector().equals("GOV")) {
      return owner.in(sector.equals("UNK") ? "CVL" : sector);
    }
    return owner.code().equals("UNO") && SENT.contains(sector) ? owner.in(sector) : owner;
  }
}
