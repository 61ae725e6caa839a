package org.parley.reader.mention.actor;

import java.util.Set;

/** The sectors of PLOVER, as the codebook lists them. */
final class Sectors {
  private static final Set<String> ALL =
      Set.of(
          "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PTY", "PRM", "REB", "UAF", "CVL", "OPP", "REF",
          "CRM", "BUS", "LAB", "EDU", "JRN", "MED", "REL", "SOC", "ELI", "UNK", "PRE", "AGR");

  private Sectors() {}

  static boolean isSector(String code) {
    return ALL.contains(code);
  }
}
