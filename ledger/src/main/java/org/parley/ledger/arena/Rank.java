package org.parley.ledger.arena;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.parley.ledger.ceasefire.Ceasefires;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Interval;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.TallyGroup;

/**
 * A record's place in a situation, as a text to sort by: records of several arenas, sorted by it
 * with those of one arena left in their order, stand as in the situation of all. Texts are ordered
 * alike as UTF-16 and as UTF-8, so that Java and databases agree.
 */
public final class Rank {
  /** After every date. */
  private static final String UNDATED = "~";

  /** From here on UTF-16 and UTF-8 differ in order. */
  private static final char SAFE = '\uD7FF';

  private Rank() {}

  /** By its id. */
  public static String of(Citation document) {
    return safe(document.id());
  }

  /** By the first document that tells it. */
  public static String of(Incident incident) {
    return safe(incident.members().get(0).document());
  }

  /** By the first document that tells it. */
  public static String of(TallyGroup tally) {
    return safe(tally.members().get(0).document());
  }

  /** By the day that it begins. */
  public static String of(Ceasefire ceasefire) {
    return day(Ceasefires.begins(ceasefire.acts())) + " " + ceasefire.id();
  }

  /** By the first day of the time that it is about. */
  public static String of(Dispute dispute) {
    return day(dispute.when().map(Interval::first))
        + " "
        + dispute.kind().code()
        + " "
        + dispute.id();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(UNDATED);
  }

  static String safe(String text) {
    if (text.chars().allMatch(unit -> unit < SAFE)) {
      return text;
    }
    var safe = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      var unit = text.charAt(i);
      safe.append(unit < SAFE ? unit : SAFE);
      if (unit >= SAFE) {
        safe.append(HexFormat.of().toHexDigits(unit));
      }
    }
    return safe.toString();
  }
}
