package org.parley.cli.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ledger.correction.Conflict;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Event;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Tally;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Change;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/** Corrections as text on the command line: what is ruled, and one sentence for human eyes. */
public final class CorrectionFile {
  private CorrectionFile() {}

  /**
   * A ruling by its name on the command line.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Ruling ruling(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "same" -> Ruling.SAME;
      case "not-same", "not_same" -> Ruling.NOT_SAME;
      case "accepted" -> Ruling.ACCEPTED;
      case "rejected" -> Ruling.REJECTED;
      case "withdrawn" -> Ruling.WITHDRAWN;
      default ->
          throw new IllegalArgumentException(
              "\""
                  + text
                  + "\" is no ruling; write same, not-same, accepted, rejected or withdrawn");
    };
  }

  /**
   * A record by its name in reports.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static RecordRef ref(String text) {
    var colon = text.lastIndexOf(':');
    if (colon <= 0 || colon == text.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + text + "\" names no record; write ARTICLE:RECORD, as in parley report");
    }
    return new RecordRef(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Whether a reading has a record of one layer. */
  public static boolean has(Reading reading, Layer layer, RecordRef ref) {
    return ids(reading, layer).anyMatch(ref.id()::equals);
  }

  /**
   * How others differ from ours, in order of date: {@code -} before what we alone have, {@code +}
   * before what they alone have.
   */
  public static List<String> diff(Collection<Correction> ours, Collection<Correction> theirs) {
    var all = new TreeSet<>(ours);
    all.addAll(theirs);
    return all.stream()
        .filter(correction -> ours.contains(correction) != theirs.contains(correction))
        .map(correction -> (ours.contains(correction) ? "- " : "+ ") + line(correction))
        .toList();
  }

  private static Stream<String> ids(Reading reading, Layer layer) {
    return switch (layer) {
      case INCIDENT -> reading.events().stream().map(Event::id);
      case CEASEFIRE -> reading.ceasefires().stream().map(CeasefireReport::id);
      case TALLY -> reading.tallies().stream().map(Tally::id);
    };
  }

  private static String ruled(Correction correction) {
    return switch (correction.ruling()) {
      case SAME -> " is " + correction.b();
      case NOT_SAME -> " is not " + correction.b();
      case ACCEPTED -> " is right";
      case REJECTED -> " is not in the article";
      case EDITED -> " is edited: " + correction.change().map(CorrectionFile::said).orElse("");
      case WITHDRAWN ->
          (correction.a().equals(correction.b()) ? "" : " and " + correction.b())
              + " is no longer ruled on";
    };
  }

  private static String said(Change change) {
    return change.type()
        + " "
        + codes(change.actor())
        + " > "
        + codes(change.recipient())
        + change.when().map(when -> " " + when.first() + "/" + when.last()).orElse("")
        + change.where().map(where -> " at " + where.name()).orElse("");
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(" "));
  }

  /** For human eyes: both rulings, and which holds. */
  public static String line(Conflict conflict) {
    return "conflict: "
        + line(conflict.ours())
        + " | "
        + line(conflict.theirs())
        + "; "
        + (conflict.holds().equals(conflict.ours()) ? "the first" : "the second")
        + " holds, being the later";
  }

  /** For human eyes. */
  public static String line(Correction correction) {
    return PlainText.of(
        correction.date()
            + " "
            + correction.layer().name().toLowerCase(Locale.ROOT)
            + " "
            + correction.a()
            + ruled(correction)
            + " ("
            + correction.analyst()
            + ": "
            + correction.reason()
            + ")");
  }
}
